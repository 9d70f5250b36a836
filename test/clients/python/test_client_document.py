"""The document that the sources are generated from."""

import sys
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[3] / "infra/clients/python/generator"))

from client_document import client_document

_document = {
    "openapi": "3.1.1",
    "paths": {
        "/health": {"get": {"operationId": "health", "tags": ["Public pages"], "responses": {}}},
        "/v1/si/login": {
            "post": {"operationId": "login", "tags": ["si: In"], "x-gateway-internal": True, "responses": {}}
        },
        "/v1/si/orders": {
            "post": {
                "operationId": "order",
                "tags": ["si: Orders"],
                "summary": "Orders",
                "description": "The first.\n\nThe second.",
                "x-gateway-safe": False,
                "parameters": [
                    {"$ref": "#/components/parameters/Prefer"},
                    {"name": "page", "in": "query", "schema": {"type": "integer", "default": 1}},
                ],
                "requestBody": {
                    "content": {
                        "application/json": {
                            "example": {"a": 1},
                            "schema": {
                                "type": "object",
                                "properties": {
                                    "default": {"type": "string", "default": "b", "examples": ["c"]},
                                    "x-ray": {
                                        "type": ["string", "null"],
                                        "enum": ["left", None],
                                        "description": "A side.",
                                    },
                                },
                            },
                        }
                    }
                },
                "responses": {
                    "2XX": {
                        "description": "Done.",
                        "headers": {},
                        "content": {"application/json": {"schema": {"type": "object"}}},
                    },
                    "202": {"$ref": "#/components/responses/Accepted"},
                    "404": {"$ref": "#/components/responses/NotFound"},
                    "default": {"description": "The vendor's."},
                },
            }
        },
        "/v1/endpoints/{id}": {
            "delete": {"operationId": "remove", "tags": ["Endpoints"], "responses": {"204": {"description": "Gone."}}}
        },
    },
    "components": {
        "parameters": {"Prefer": {"name": "Prefer", "in": "header", "schema": {"type": "string"}}},
        "schemas": {"Job": {"type": "object", "properties": {"id": {"type": "string", "example": "job_1"}}}},
    },
}


class ClientDocumentTest(unittest.TestCase):
    def setUp(self) -> None:
        self.document = client_document(_document)

    def test_only_operations_that_a_partner_calls_remain(self) -> None:
        self.assertEqual(list(self.document["paths"]), ["/v1/si/orders", "/v1/endpoints/{id}"])

    def test_only_successes_remain(self) -> None:
        order = self.document["paths"]["/v1/si/orders"]["post"]
        self.assertEqual(list(order["responses"]), ["2XX"])
        self.assertEqual(
            self.document["paths"]["/v1/endpoints/{id}"]["delete"]["responses"], {"204": {"description": ""}}
        )

    def test_operations_of_a_vendor_are_one_package_and_have_a_short_description(self) -> None:
        order = self.document["paths"]["/v1/si/orders"]["post"]
        self.assertEqual((order["tags"], order["summary"], order["description"]), (["si"], "Orders", "The first."))
        self.assertNotIn("x-gateway-safe", order)

    def test_what_the_client_sends_itself_and_defaults_are_left_out(self) -> None:
        order = self.document["paths"]["/v1/si/orders"]["post"]
        self.assertEqual(order["parameters"], [{"name": "page", "in": "query", "schema": {"type": "integer"}}])

    def test_properties_have_any_name(self) -> None:
        order = self.document["paths"]["/v1/si/orders"]["post"]
        content = order["requestBody"]["content"]["application/json"]
        self.assertEqual(list(content), ["schema"])
        properties = content["schema"]["properties"]
        self.assertEqual(properties["default"], {"type": "string"})
        sides = {"oneOf": [{"type": "null"}, {"enum": ["left"], "type": "string"}], "description": "A side."}
        self.assertEqual(properties["x-ray"], sides)

    def test_schemas_have_no_examples(self) -> None:
        self.assertEqual(self.document["components"]["schemas"]["Job"]["properties"], {"id": {"type": "string"}})


if __name__ == "__main__":
    unittest.main()
