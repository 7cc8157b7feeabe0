"""Judges our JSON by Python's json_format.

Reads a file of lines, each a message's wire bytes in base64 and our JSON of it, separated by a tab. For each line the
JSON must mean the same as what json_format writes, and json_format must read it back to the same message.

    json_format.py DESCRIPTOR_SET MESSAGE LINES
"""

import base64
import json
import math
import struct
import sys

from google.protobuf import descriptor_pb2, descriptor_pool, json_format, message_factory


def same(left, right):
    """Equal JSON, numbers to the precision of a float and 64-bit strings as they are."""
    if isinstance(left, bool) or isinstance(right, bool):
        return left is right
    if isinstance(left, (int, float)) and isinstance(right, (int, float)):
        return math.isclose(left, right, rel_tol=1e-6) or single(left) == single(right)
    if isinstance(left, list) and isinstance(right, list):
        return len(left) == len(right) and all(map(same, left, right))
    if isinstance(left, dict) and isinstance(right, dict):
        return left.keys() == right.keys() and all(same(left[key], right[key]) for key in left)
    return left == right


def single(number):
    try:
        return struct.pack("f", number)
    except OverflowError:
        return None


def main(set_path, name, lines_path):
    files = descriptor_pb2.FileDescriptorSet()
    with open(set_path, "rb") as file:
        files.ParseFromString(file.read())
    pool = descriptor_pool.DescriptorPool()
    for file in files.file:
        pool.Add(file)
    classes = message_factory.GetMessageClassesForFiles([file.name for file in files.file], pool)
    message_class = classes[name]
    count = faults = 0
    with open(lines_path, encoding="utf-8") as lines:
        for line in lines:
            wire, ours = line.rstrip("\n").split("\t", 1)
            message = message_class.FromString(base64.b64decode(wire))
            theirs = json.loads(json_format.MessageToJson(message, descriptor_pool=pool))
            back = json_format.Parse(ours, message_class(), descriptor_pool=pool)
            again = json.loads(json_format.MessageToJson(back, descriptor_pool=pool))
            count += 1
            if not same(json.loads(ours), theirs) or not same(again, theirs):
                faults += 1
                if faults <= 5:
                    print(f"ours:   {ours}\ntheirs: {json.dumps(theirs)}\nback:   {json.dumps(again)}", file=sys.stderr)
    print(f"{count} messages, {faults} faults")
    return 1 if faults or not count else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
