"""The types are those of the schema, which the answers of the library for JavaScript are held to."""

import inspect
import typing
import unittest
from typing import Any

import finesight
from finesight import many, types


class Types(unittest.TestCase):
    def test_each_shape_of_the_schema_has_a_type_with_its_fields(self) -> None:
        shapes: dict[str, Any] = finesight.schema()["$defs"]
        self.assertGreater(len(shapes), 150)
        for name, shape in shapes.items():
            of: Any = getattr(types, name)
            if "properties" in shape:
                self.assertEqual(of.__required_keys__, frozenset(shape.get("required", [])), name)
                self.assertEqual(of.__required_keys__ | of.__optional_keys__, frozenset(shape["properties"]), name)
                # Each name in it stands for something.
                self.assertEqual(set(typing.get_type_hints(of)), set(shape["properties"]), name)
            elif "enum" in shape:
                self.assertEqual(typing.get_args(of), tuple(shape["enum"]), name)
            elif "oneOf" in shape:
                given, refused = typing.get_args(of)
                self.assertEqual([set(typing.get_type_hints(it)) for it in (given, refused)], [set(it["properties"]) for it in shape["oneOf"]])
            else:
                self.assertEqual(typing.get_origin(of), {"array": list}[shape["type"]], name)

    def test_figures_have_the_columns_that_the_program_gives(self) -> None:
        given = finesight.assess_many([])
        self.assertEqual(set(given), set(typing.get_type_hints(many.Figures)))
        for name, of in typing.get_type_hints(many.Figures).items():
            expected = {int: int, bytes: bytes}.get(of, list if name == "problems" else dict)
            self.assertIsInstance(given[name], expected, name)  # type: ignore[literal-required]

    def test_all_that_is_public_is_described(self) -> None:
        for name in finesight.__all__:
            self.assertTrue(hasattr(finesight, name), name)
            value = getattr(finesight, name)
            if inspect.isfunction(value) or inspect.isclass(value):
                self.assertTrue(value.__doc__, name)


if __name__ == "__main__":
    unittest.main()
