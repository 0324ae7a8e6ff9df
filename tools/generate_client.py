"""Write the client's resources and types for all operations that are not written by hand.

    python -m tools.generate_client ../shared/facts/contract-5.28.json

Its output is committed; a test compares it with the description where that is available. Names of methods that cannot
be derived are in `client_names.json`. Keys that answers always have although the description does not say so are in
`client_required.json`, each model with the facts that say so.
"""

from __future__ import annotations

import json
import keyword
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

from tools.amendments import complete

Json = dict[str, Any]

ROOT = Path(__file__).parents[1]
RESOURCES = Path("pinterest_v5/resources/generated")
MODELS = Path("pinterest_v5/models/generated.py")
HEADER = '"""{} Do not edit: tools/generate_client.py wrote this."""\n\nfrom __future__ import annotations\n\n'
NAMES: dict[str, str] = json.loads((ROOT / "tools" / "client_names.json").read_text(encoding="utf-8"))
ALWAYS: Json = json.loads((ROOT / "tools" / "client_required.json").read_text(encoding="utf-8"))
BY_HAND = {"boards", "pins", "media", "search", "user_account", "oauth"}
EXTENDED = {"catalog_items": "ItemBatches", "catalog_supplemental": "SupplementalBatches"}
"""Classes of `pinterest_v5.resources.item_batches` that add methods to a resource."""
VERBS = ("list", "get", "create", "update", "delete")
SCALARS = {"string": "str", "integer": "int", "number": "float", "boolean": "bool"}
MAP = re.compile(r"Dict\[str, List\[(\w+)\]\]")
BUILTINS = {"str", "int", "float", "bool", "list", "dict"}


class Types:
    """The types of the description that the resources use."""

    def __init__(self, schemas: Json) -> None:
        self.schemas = schemas
        self.wanted: list[str] = []
        self.named: dict[str, str] = {}

    def resolve(self, schema: Json) -> Json:
        while schema.get("$ref") in self.schemas:
            schema = self.schemas[schema["$ref"]]
        return schema

    def of(self, schema: Json, name: str) -> str:
        """Return the type of a schema; `name` is for one that needs a name of its own."""
        text = self.bare(schema, name)
        return f"{text} | None" if schema.get("nullable") and text != "Any" else text

    def bare(self, schema: Json, name: str) -> str:
        if "$ref" in schema:
            return self.reference(schema["$ref"])
        if "enum" in schema:
            return f"Literal[{', '.join(map(repr, schema['enum']))}]"
        if "oneOf" in schema or "anyOf" in schema:
            parts = [self.of(part, f"{name}{n}") for n, part in enumerate(schema.get("oneOf") or schema["anyOf"])]
            return " | ".join(dict.fromkeys(parts))
        kind = schema.get("type")
        if mapping := MAP.fullmatch(kind or ""):
            return f"dict[str, list[{self.reference(mapping[1])}]]"
        if kind == "array":
            return f"list[{self.of(schema.get('items', {}), f'{name}Item')}]"
        if schema.get("properties"):
            if name not in self.named:
                self.named[name] = self.typed_dict(name, schema)
            return name
        if kind == "object":
            more = schema.get("additionalProperties")
            return f"dict[str, {self.of(more, f'{name}Value') if isinstance(more, dict) else 'Any'}]"
        return SCALARS.get(kind or "", "Any")

    def reference(self, name: str) -> str:
        if mapping := MAP.fullmatch(name):
            return f"dict[str, list[{self.reference(mapping[1])}]]"
        if name not in self.schemas:
            return "Any"
        if name not in self.wanted:
            self.wanted.append(name)
        return name

    def typed_dict(self, name: str, schema: Json) -> str:
        properties = schema["properties"]
        required = {*schema.get("required", []), *ALWAYS.get(name, {}).get("keys", [])}
        keys = {key: self.of(part, name + pascal(key)) for key, part in properties.items()}
        odd = any(not key.isidentifier() or keyword.iskeyword(key) or key in BUILTINS for key in keys)
        always = {key: text for key, text in keys.items() if key in required}
        maybe = {key: text for key, text in keys.items() if key not in required}
        if odd:
            inner = ", ".join(f"{key!r}: {text!r}" for key, text in keys.items())
            return f'{name} = TypedDict("{name}", {{{inner}}}, total=False)\n'
        doc = f'    """`{name}` of Pinterest\'s description."""\n'
        lines = {
            group: "".join(f"    {key}: {text}\n" for key, text in part.items())
            for group, part in (("always", always), ("maybe", maybe))
        }
        if not maybe:
            return f"class {name}(TypedDict):\n{doc}\n{lines['always']}"
        if not always:
            return f"class {name}(TypedDict, total=False):\n{doc}\n{lines['maybe']}"
        base = f'class {name}Keys(TypedDict):\n    """What `{name}` always has."""\n\n{lines["always"]}\n\n'
        return f"{base}class {name}({name}Keys, total=False):\n{doc}\n{lines['maybe']}"

    def module(self) -> str:
        """Return the module of all types that are used."""
        done: dict[str, str] = {}
        aliases: list[str] = []
        for name in self.wanted:  # grows during the loop
            schema = self.schemas[name]
            if schema.get("properties"):
                done[name] = self.typed_dict(name, schema)
            elif "enum" in schema:
                aliases.append(f"{name} = {self.bare(schema, name)}\n")
            else:
                aliases.append(f'{name}: TypeAlias = "{self.bare(schema, name)}"\n')
        done.update(self.named)
        imports = "from typing import TYPE_CHECKING, Any, Literal, TypedDict\n\nif TYPE_CHECKING:\n"
        classes = "\n\n".join(done[name] for name in sorted(done))
        return (
            HEADER.format("The types of the operations in `pinterest_v5.resources.generated`.")
            + f"{imports}    from typing import TypeAlias\n\n{''.join(sorted(aliases))}\n\n{classes}"
        )


def pascal(text: str) -> str:
    """Return snake_case as PascalCase."""
    return "".join(part[:1].upper() + part[1:] for part in re.split(r"[^A-Za-z0-9]+", text))


def singular(word: str) -> str:
    return word[:-3] + "y" if word.endswith("ies") else word.removesuffix("s")


def method_name(operation: Json) -> str:
    """Return a verb and what the operation's name adds to its module."""
    if operation["name"] in NAMES:
        return NAMES[operation["name"]]
    words = operation["name"].split("_")
    module = [singular(word) for word in operation["module"].split("_")]
    while module and [singular(word) for word in words[: len(module)]] != module:
        module.pop(0)  # such as `feeds_list` of `catalog_feeds`
    words = words[len(module) :] or ["get"]
    if words[-1] in VERBS:
        words = [words[-1], *words[:-1]]
    elif words[0] not in VERBS and operation["method"] == "GET":
        words = ["get", *words]
    if words[0] == "get" and any(parameter["name"] == "bookmark" for parameter in operation["parameters"]):
        words[0] = "list"
    return "_".join(words)


def success(operation: Json) -> tuple[Json | None, bool]:
    """Return the schema of a success, and whether it may also have no body."""
    found = [answer for status, answer in operation["answers"].items() if status.startswith("2")]
    bodies = [answer for answer in found if answer]
    return (bodies[0] if bodies else None), None in found and bool(bodies)


class Resource:
    """The module of one resource."""

    def __init__(self, name: str, types: Types) -> None:
        self.name = name
        self.types = types
        self.methods: dict[str, str] = {}

    def note(self, text: str) -> str:
        """Return a type as it is written in the module of a resource."""
        known = {*self.types.wanted, *self.types.named}
        pieces = re.split(r"('[^']*')", text)  # quoted texts are values, not types
        pieces[::2] = [
            re.sub(r"\b[A-Z]\w*", lambda m: f"models.{m[0]}" if m[0] in known else m[0], p) for p in pieces[::2]
        ]
        return "".join(pieces)

    def add(self, operation: Json, name: str) -> None:
        if name in self.methods:
            raise SystemExit(f"{self.name}.{name} would stand twice; name {operation['name']} in client_names.json.")
        base = pascal(operation["name"])
        needed: list[str] = []
        optional: list[str] = []
        for parameter in sorted(operation["parameters"], key=lambda one: one["in"] != "path"):
            text = self.note(self.types.of(parameter, base + pascal(parameter["name"])))
            if parameter["required"]:
                needed.append(f"{parameter['name']}: {text}")
            else:
                optional.append(f"{parameter['name']}: {text.removesuffix(' | None')} | None = None")
        keywords = self.add_body(operation, base, needed, optional)
        schema, may_be_empty = success(operation)
        decorator, text, answer = self.answer(operation, schema, base)
        if may_be_empty:
            text, answer = f"{text} | None", "object"
        if answer != "dict":
            keywords.append(f"answer={answer}")
        arguments = ", ".join(["self", *needed, *(["*", *optional] if optional else [])])
        self.methods[name] = (
            f"    @{decorator}\n    def {name}({arguments.replace('list[', 'Sequence[')}) -> Call[{self.note(text)}]:\n"
            f'        """{self.describe(operation, name)}"""\n'
            f'        return operation("{operation["method"]} {operation["path"].lstrip("/")}", '
            f"{', '.join(['locals()', *keywords])})\n"
        )

    def add_body(self, operation: Json, base: str, needed: list[str], optional: list[str]) -> list[str]:
        """Add the parameters of the body; an object is taken apart where its fields can be arguments."""
        parameters = {parameter["name"]: parameter["in"] for parameter in operation["parameters"]}
        queries = tuple(name for name, place in parameters.items() if place == "query")
        body = operation.get("body")
        if body is None:
            is_reading = operation["method"] in ("GET", "DELETE")
            return [] if is_reading or set(queries) <= {"ad_account_id"} else [f"query={queries!r}"]
        schema = self.types.resolve(body)
        fields = schema.get("properties", {})
        apart = operation["method"] != "DELETE" and fields and not schema.get("additionalProperties")
        if not apart or set(fields) & {*parameters, "self", "operation"} or not all(map(str.isidentifier, fields)):
            name = "items" if schema.get("type") == "array" else "body"
            needed.append(f"{name}: {self.note(self.types.of({**body, 'nullable': False}, base + 'Body'))}")
            return [f'body="{name}"']
        for field, part in fields.items():
            text = self.note(self.types.of(part, base + pascal(field)))
            if field in schema.get("required", []):
                needed.append(f"{field}: {text}")
            else:
                optional.append(f"{field}: {text.removesuffix(' | None')} | None = None")
        differs = set(queries) - {"ad_account_id"} or "ad_account_id" in fields
        return [f"query={queries!r}"] if differs else []

    def answer(self, operation: Json, schema: Json | None, base: str) -> tuple[str, str, str]:
        """Return the decorator, the type of the answer, and the JSON type that it must have."""
        if schema is None:
            return "endpoint", "None", "Nothing"
        whole = self.types.resolve(schema)
        properties = whole.get("properties", {})
        has_bookmark = any(parameter["name"] == "bookmark" for parameter in operation["parameters"])
        if {"items", "bookmark"} <= set(properties) and has_bookmark:
            items = self.types.resolve(properties["items"]).get("items", {})
            return "listing", f"Page[{self.types.of(items, base + 'Item')}]", "dict"
        text = self.types.of(schema, f"{base}Answer")
        choices: list[Json] = whole.get("oneOf") or whole.get("anyOf") or [whole]
        parts = [self.types.resolve(part) for part in choices]
        kinds = {part.get("type", "object") if "oneOf" not in part else "object" for part in parts}
        python = {"array": "list", "string": "str", "object": "dict"}
        kind = kinds.pop() if len(kinds) == 1 else ""
        return "endpoint", text, "dict" if MAP.fullmatch(kind) else python.get(kind, "object")

    def describe(self, operation: Json, name: str) -> str:
        words = name.replace("_", " ")
        words = words if " " in words else f"{words} {self.name.replace('_', ' ')}"
        scopes = ", ".join(f"`{scope}`" for scope in operation["scopes"]) or "none"
        return f"{words[0].upper()}{words[1:]}.\n\n        Operation `{operation['id']}`. Scopes: {scopes}.\n        "

    def module(self) -> str:
        text = "\n".join(self.methods[name] for name in self.methods)
        helpers = ", ".join(name for name in ("Nothing", "operation") if re.search(rf"\b{name}\b", text))
        base = EXTENDED.get(self.name)
        kinds = ["Mode", *([] if base else ["Resource"])]
        kinds += [name for name in ("endpoint", "listing") if f"@{name}\n" in text]
        if "list" in self.methods:  # the method hides the type in the rest of the class
            text = re.sub(r"\blist\[", "builtins.list[", text)
        lines = [
            "from typing import TYPE_CHECKING, Any, Literal\n",
            f"from pinterest_v5.core.call import {helpers}",
            f"from pinterest_v5.core.endpoint import {', '.join(kinds)}",
            f"from pinterest_v5.resources.item_batches import {base}\n" if base else "",
            "if TYPE_CHECKING:",
            "    import builtins",
            "    from collections.abc import Sequence\n",
            "    from pinterest_v5.core.call import Call",
            "    from pinterest_v5.models import Page",
            "    from pinterest_v5.models import generated as models",
        ]
        title = self.name.replace("_", " ").capitalize()
        return (
            HEADER.format(f"{title}.")
            + "\n".join(lines)
            + f"\n\n\nclass {pascal(self.name)}({base or 'Resource'}[Mode]):\n"
            f'    """`api.{self.name}`."""\n\n{text}'
        )


def package(names: list[str]) -> str:
    """Return the module that declares all resources, and loads each when it is asked for."""
    imports = "".join(f"    from pinterest_v5.resources.generated.{name} import {pascal(name)}\n" for name in names)
    declared = "".join(f"        {name}: {pascal(name)}[Mode]\n" for name in names)
    table = "".join(f'    "{name}": "{pascal(name)}",\n' for name in names)
    return (
        HEADER.format("The resources whose modules are generated.")
        + "from typing import TYPE_CHECKING, ClassVar\n\nfrom pinterest_v5.core.endpoint import Mode\n"
        + "from pinterest_v5.core.loading import LoadedOnFirstUse\n\n"
        + f"if TYPE_CHECKING:\n{imports}\nCLASSES = {{\n{table}}}\n\n\n"
        + 'class GeneratedResources(LoadedOnFirstUse[Mode]):\n    """Declares them."""\n\n'
        + f"    if TYPE_CHECKING:\n{declared}\n"
        + "    _homes: ClassVar[dict[str, str]] = "
        + '{name: f"{__name__}.{name}:{kind}" for name, kind in CLASSES.items()}\n'
    )


def generate(contract: Json) -> dict[Path, str]:
    """Return the text of each module by its path."""
    types = Types(complete(contract)["schemas"])
    resources: dict[str, Resource] = {}
    for operation in contract["operations"]:
        if operation["module"] not in BY_HAND:
            resource = resources.setdefault(operation["module"], Resource(operation["module"], types))
            resource.add(operation, method_name(operation))
    models = types.module()
    files = {RESOURCES / f"{name}.py": resource.module() for name, resource in resources.items()}
    return {MODELS: models, RESOURCES / "__init__.py": package(sorted(resources)), **files}


def write(contract: Json, root: Path = ROOT) -> list[Path]:
    """Write all modules below a folder, as ruff would have them."""
    modules = generate(contract)
    for path, text in modules.items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_text(text, encoding="utf-8")
    settings = ["--quiet", "--no-cache", "--config", str(ROOT / "pyproject.toml")]
    for command in (
        ["check", "--fix-only", "--config", f"src = [{str(ROOT)!r}]"],
        ["format"],
    ):  # so that our own imports are sorted as ours
        arguments = [sys.executable, "-m", "ruff", *command, *settings, *map(str, modules)]
        subprocess.run(arguments, check=True, cwd=root)  # noqa: S603 - ruff
    return list(modules)


def main() -> None:
    """Write all modules."""
    write(json.loads(Path(sys.argv[1]).read_text(encoding="utf-8")))


if __name__ == "__main__":
    main()
