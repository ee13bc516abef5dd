"""Makes graph.onnx of model.onnx: the same without its weights, which it says where to find in model.onnx.

pip install onnx
python graph.py model.onnx graph.onnx      # both in one folder: the one names the other
"""
import os
import sys

import onnx

# Tensors of fewer bytes stay where they are: the runtime needs the values of some to plan its work.
FEW = 1024

weights_file, graph_file = sys.argv[1:3]
with open(weights_file, "rb") as file:
    content = file.read()
model = onnx.load(weights_file)
for tensor in model.graph.initializer:
    weights = tensor.raw_data
    if len(weights) < FEW:
        continue
    place = content.index(weights)
    tensor.ClearField("raw_data")
    tensor.data_location = onnx.TensorProto.EXTERNAL
    for key, value in (("location", os.path.basename(weights_file)), ("offset", place), ("length", len(weights))):
        tensor.external_data.add(key=key, value=str(value))
with open(graph_file, "wb") as file:
    file.write(model.SerializeToString(deterministic=True))
