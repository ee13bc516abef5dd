"""Makes graph.onnx of model.onnx: the same arithmetic in a third of the steps, without the weights, which it says where to find in model.onnx.

pip install onnx numpy
python graph.py model.onnx graph.onnx      # both in one folder: the one names the other
python graph.py model.onnx questions.onnx tuned.npz questions.weights      # the same for questions: see tune.py

With tuned.npz, the layers' weights are those in it, which are written into questions.weights; the word pieces' stay those of model.onnx.

Two thirds of the steps of model.onnx ask for shapes, turn matrices round and spell out a mask. The runtime has steps of its own (the
domain com.microsoft) that do all of that at once; these are named here, for its optimiser finds only some of them.
"""
import os
import sys

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

# Tensors of fewer bytes stay in the graph: the runtime needs the values of some to plan its work.
FEW = 1024
# Tensors of questions.weights begin at multiples of so many bytes.
ALIGNMENT = 64
LAYERS = 6
HEADS = 12
OWN = "com.microsoft"

weights_file, graph_file, *tuning = sys.argv[1:]
tuned = np.load(tuning[0]) if tuning else {}
tuned_weights = bytearray()
with open(weights_file, "rb") as file:
    content = file.read()
model = onnx.load(weights_file)
stored = {tensor.name: tensor for tensor in model.graph.initializer}
products = {node.output[0]: node for node in model.graph.node if node.op_type == "MatMulInteger"}
norms = [node for node in model.graph.node if node.op_type == "LayerNormalization"]
epsilon = next(attribute.f for attribute in norms[0].attribute if attribute.name == "epsilon")
nodes = []
tensors = {}


def step(kind, inputs, output, domain="", **attributes):
    outputs = output if isinstance(output, list) else [output]
    nodes.append(helper.make_node(kind, inputs, outputs, domain=domain, **attributes))
    return output


def tell_place(tensor, file, place, length):
    """Says where a tensor's numbers are, in place of them."""
    tensor.ClearField("raw_data")
    tensor.data_location = onnx.TensorProto.EXTERNAL
    for key, value in (("location", os.path.basename(file)), ("offset", place), ("length", length)):
        tensor.external_data.add(key=key, value=str(value))


def weights(name):
    """A tensor of model.onnx, by its place there unless it is small, or what it was tuned to."""
    tensor = onnx.TensorProto()
    tensor.CopyFrom(stored[name])
    length = len(tensor.raw_data)
    if name in tuned:
        place = -(-len(tuned_weights) // ALIGNMENT) * ALIGNMENT
        tuned_weights.extend(bytes(place - len(tuned_weights)))
        tuned_weights.extend(tuned[name].tobytes())
        tell_place(tensor, tuning[1], place, length)
    elif length >= FEW:
        tell_place(tensor, weights_file, content.index(tensor.raw_data), length)
    tensors[name] = tensor
    return name


def constant(name, values):
    tensors[name] = numpy_helper.from_array(values, name)
    return name


def dense(at):
    """The weights of a dense layer: its numbers, their scales and zero points, and what is added."""
    _, numbers, _, zero = products[f"/m/{at}/MatMul_output_0_output_quantized"].input
    scale = numbers.replace("_quantized", "_scale")
    return [weights(name) for name in (numbers, scale, zero, f"m.{at.replace('/', '.')}.bias")]


def norm(of):
    return [weights(f"m.{of}.weight"), weights(f"m.{of}.bias")]


def table(kind):
    return [f"m.embeddings.{kind}_embeddings.weight_{part}" for part in ("quantized", "scale", "zero_point")]


# Words and their places. All texts are of one type.
word, *word_scale = map(weights, table("word"))
step("Gather", [word, "input_ids"], "word_codes")
step("DequantizeLinear", ["word_codes", *word_scale], "words")
place, *place_scale = map(weights, table("position"))
step("Shape", ["input_ids"], "length", start=1, end=2)
step("Slice", [place, constant("first", np.array([0])), "length", constant("rows", np.array([0]))], "place_codes")
step("DequantizeLinear", ["place_codes", *place_scale], "places")
codes, scale, zero = (numpy_helper.to_array(stored[name]) for name in table("token_type"))
kind = (codes[0].astype(np.float32) - zero.astype(np.float32)) * scale
step("Add", ["words", constant("kind", kind)], "words_of_kind")
step("Add", ["words_of_kind", "places"], "placed_words")
x = step("LayerNormalization", ["placed_words", *norm("embeddings.LayerNorm")], "x", axis=-1, epsilon=epsilon)
mask = step("Cast", ["attention_mask"], "mask", to=TensorProto.INT32)

for layer in range(LAYERS):
    at = f"encoder/layer.{layer}"
    of = f"encoder.layer.{layer}"
    codes, scale, zero = step("DynamicQuantizeLinear", [x], [f"{of}.codes", f"{of}.scale", f"{of}.zero"])
    parts = []
    for part in ("query", "key", "value"):
        numbers, scales, zeros, bias = dense(f"{at}/attention/self/{part}")
        inputs = [codes, numbers, scale, scales, zero, zeros, bias]
        parts.append(step("MatMulIntegerToFloat", inputs, f"{of}.{part}", OWN))
    seen = step("MultiHeadAttention", [*parts, "", mask], f"{of}.seen", OWN, num_heads=HEADS)
    told = step("DynamicQuantizeMatMul", [seen, *dense(f"{at}/attention/output/dense")], f"{of}.told", OWN)
    norm_between = norm(f"{of}.attention.output.LayerNorm")
    sum_between = step("Add", [told, x], f"{of}.sum_between")
    between = step("LayerNormalization", [sum_between, *norm_between], f"{of}.between", axis=-1, epsilon=epsilon)
    wide = step("DynamicQuantizeMatMul", [between, *dense(f"{at}/intermediate/dense")], f"{of}.wide", OWN)
    bent = step("Gelu", [wide], f"{of}.bent", OWN)
    narrow = step("DynamicQuantizeMatMul", [bent, *dense(f"{at}/output/dense")], f"{of}.narrow", OWN)
    norm_after = norm(f"{of}.output.LayerNorm")
    sum_after = step("Add", [narrow, between], f"{of}.sum_after")
    x = step("LayerNormalization", [sum_after, *norm_after], f"{of}.x", axis=-1, epsilon=epsilon)

# The mean of the tokens, turned to fewer dimensions and to unit length.
step("Unsqueeze", ["attention_mask", constant("last", np.array([-1]))], "column")
step("Cast", ["column"], "shares", to=TensorProto.FLOAT)
step("Mul", [x, "shares"], "counted")
tokens = constant("tokens", np.array([1]))
step("ReduceSum", ["counted", tokens], "sum", keepdims=0)
step("ReduceSum", ["shares", tokens], "count", keepdims=0)
step("Div", ["sum", "count"], "mean")
step("MatMul", ["mean", weights("R")], "turned")
step("ReduceL2", ["turned"], "norm", axes=[1], keepdims=1)
step("Clip", ["norm", constant("least", np.array(1e-12, dtype=np.float32))], "positive")
step("Div", ["turned", "positive"], "embedding")

graph = helper.make_graph(nodes, "sentence", model.graph.input, model.graph.output, list(tensors.values()))
domains = [*model.opset_import, helper.make_opsetid(OWN, 1)]
made = helper.make_model(graph, ir_version=model.ir_version, opset_imports=domains)
with open(graph_file, "wb") as file:
    file.write(made.SerializeToString(deterministic=True))
if tuning:
    with open(tuning[1], "wb") as file:
        file.write(tuned_weights)
