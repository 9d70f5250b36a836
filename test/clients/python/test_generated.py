"""The generated sources, as they are installed."""

import importlib
import inspect
import pkgutil
import subprocess
import sys
import unittest
from decimal import Decimal
from importlib.metadata import distribution
from pathlib import Path
from typing import Any

import httpx
import rx_gateway.api
import rx_gateway.models as models
from rx_gateway import RxGateway, policy
from rx_gateway.gateway_response import GatewayResponse
from rx_gateway.types import UNSET


def operations() -> list[Any]:
    found = pkgutil.walk_packages(rx_gateway.api.__path__, "rx_gateway.api.")
    return [importlib.import_module(module.name) for module in found if not module.ispkg]


class GeneratedTest(unittest.TestCase):
    def test_every_operation_has_its_four_functions_in_one_form(self) -> None:
        modules = operations()
        self.assertGreater(len(modules), 250)
        for module in modules:
            with self.subTest(module.__name__):
                for name in ("sync", "sync_detailed", "asyncio", "asyncio_detailed"):
                    parameters = list(inspect.signature(getattr(module, name)).parameters)
                    self.assertEqual(parameters[0], "client")
                self.assertTrue(module.sync.__doc__)

    def test_every_model_can_be_loaded_and_is_listed(self) -> None:
        names = dir(models)
        self.assertGreater(len(names), 300)
        for name in names:
            self.assertIsNotNone(getattr(models, name))
        with self.assertRaises(AttributeError):
            _ = models.NoSuchModel

    def test_only_the_models_that_are_used_are_loaded(self) -> None:
        count = "import sys, rx_gateway; print(sum(name.startswith('rx_gateway.models.') for name in sys.modules))"
        ran = subprocess.run([sys.executable, "-c", count], capture_output=True, text=True, check=True)
        self.assertLess(int(ran.stdout), 40)

    def test_the_policy_knows_every_route_of_the_gateways_own(self) -> None:
        vendors = {"inside-rx", "md-integrations", "mwi-formulary", "si-compounding", "syncvet"}
        seen = set()
        for module in operations():
            arguments = [
                parameter.name
                for parameter in inspect.signature(module._get_kwargs).parameters.values()
                if parameter.kind is not inspect.Parameter.KEYWORD_ONLY
            ]
            source = inspect.getsource(module._get_kwargs)
            url = source.split('"url": "')[1].split('"')[0]
            seen.add(url.split("/")[2])
            self.assertEqual(len(arguments), url.count("{"), url)
        self.assertEqual(seen - policy.own_routes, vendors)

    def test_a_model_keeps_decimals_and_what_it_does_not_know(self) -> None:
        sent = {"patient_id": "1", "prescriptions": []}
        request = models.RefillRequest.from_dict({"patientId": "1", "prescriptions": []})
        self.assertEqual((request.patient_id, request.notes), (sent["patient_id"], UNSET))
        job = {
            "id": "job_1",
            "vendor": "si-compounding",
            "connection": "default",
            "operation": "createRefillRequest",
            "status": "a-later-status",
            "outcome": None,
            "attempts": 1,
            "createdAt": "2026-01-01T00:00:00Z",
            "updatedAt": "2026-01-01T00:00:00Z",
            "nextAttemptAt": None,
            "responseStatus": None,
            "evidence": None,
            "aLaterMember": 63841550598335501,
        }
        read = models.Job.from_dict(job)
        self.assertEqual(
            (read.status, read.additional_properties), ("a-later-status", {"aLaterMember": 63841550598335501})
        )

    def test_a_number_of_a_vendor_is_a_decimal_with_its_digits(self) -> None:
        annotated = [
            name for name in dir(models) if "Decimal" in str(getattr(getattr(models, name), "__annotations__", {}))
        ]
        self.assertGreater(len(annotated), 5)
        for name in annotated:
            path = sys.modules[getattr(models, name).__module__].__file__ or ""
            self.assertNotRegex(Path(path).read_text(), r"\bfloat\b")

    def test_each_file_is_as_the_record_of_its_package_says(self) -> None:
        installed = distribution("rx-gateway")
        self.assertEqual(installed.metadata["License-Expression"], "Apache-2.0")
        self.assertGreater(len(installed.files or []), 300)

    def test_a_response_has_exact_numbers(self) -> None:
        response = GatewayResponse(
            200, content=b'{"id": 63841550598335501, "price": 1.10}', request=httpx.Request("GET", "https://a")
        )
        self.assertEqual(response.json(), {"id": 63841550598335501, "price": Decimal("1.10")})
        self.assertEqual(str(response.json()["price"]), "1.10")

    def test_the_documentation_of_a_class_says_how_it_is_used(self) -> None:
        for exported in rx_gateway.__all__:
            value = getattr(rx_gateway, exported)
            if inspect.isclass(value) or inspect.isfunction(value):
                self.assertTrue(inspect.getdoc(value), exported)
        self.assertIn("Example", inspect.getdoc(RxGateway) or "")


if __name__ == "__main__":
    unittest.main()
