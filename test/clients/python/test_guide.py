"""The samples of the package's own page, and of the guide for partners, name what there is."""

import ast
import importlib
import re
import unittest
from importlib.metadata import metadata
from pathlib import Path

_guide = Path(__file__).parents[3] / "docs/partner/clients.md"


def samples() -> list[str]:
    pages = (metadata("rx-gateway").get_payload(), _guide.read_text())
    return [sample for page in pages for sample in re.findall(r"```python\n(.*?)```", page, re.DOTALL)]


class GuideTest(unittest.TestCase):
    def test_each_sample_is_python_and_imports_what_there_is(self) -> None:
        self.assertGreater(len(samples()), 6)
        imported = 0
        for sample in samples():
            for node in ast.walk(ast.parse(sample)):
                if isinstance(node, ast.ImportFrom) and node.module and node.module.startswith("rx_gateway"):
                    for name in node.names:
                        imported += 1
                        module = importlib.import_module(node.module)
                        if not hasattr(module, name.name):
                            importlib.import_module(f"{node.module}.{name.name}")
        self.assertGreater(imported, 10)


if __name__ == "__main__":
    unittest.main()
