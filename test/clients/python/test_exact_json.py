"""Numbers are read and written digit for digit."""

import json
import unittest
from decimal import Decimal

from rx_gateway import exact_json


class ExactJsonTest(unittest.TestCase):
    def test_numbers_keep_their_digits(self) -> None:
        for digits in (
            "63841550598335501",
            "123456789012345678901234567890",
            "-7",
            "0",
            "1.10",
            "0.1234567890123456789",
            "-0.50",
            "19.99",
        ):
            with self.subTest(digits):
                self.assertEqual(exact_json.dumps(exact_json.loads(digits)), digits.encode())

    def test_a_number_with_a_fraction_or_an_exponent_is_a_decimal(self) -> None:
        for digits in ("1.10", "2.0", "1e3", "-5E-2"):
            with self.subTest(digits):
                value = exact_json.loads(digits)
                self.assertIsInstance(value, Decimal)
                self.assertEqual(value, Decimal(digits))

    def test_what_is_written_is_read_by_another_reader(self) -> None:
        value = {
            "text": 'é \u2028 " \\ \n \x00 💊',
            "list": [1, True, False, None, [], {}, ("a", "b")],
            "decimal": Decimal("1.10"),
            "large": Decimal("1E+30"),
            "float": 0.1,
        }
        self.assertEqual(
            json.loads(exact_json.dumps(value)),
            {**value, "list": [1, True, False, None, [], {}, ["a", "b"]], "decimal": 1.1, "large": 1e30},
        )

    def test_what_json_does_not_have_is_refused(self) -> None:
        for value in (float("nan"), float("inf"), Decimal("NaN"), Decimal("-Infinity")):
            with self.subTest(value), self.assertRaises(ValueError):
                exact_json.dumps([value])
        for other in (object(), {1: 2}, b"bytes", {"a": {1}}):
            with self.subTest(other), self.assertRaises(TypeError):
                exact_json.dumps(other)

    def test_what_is_not_json_is_refused(self) -> None:
        for text in ("NaN", "Infinity", "{", "", "[1,]", "1 2", "[" * 100_000):
            with self.subTest(text[:10]), self.assertRaises(ValueError):
                exact_json.loads(text)


if __name__ == "__main__":
    unittest.main()
