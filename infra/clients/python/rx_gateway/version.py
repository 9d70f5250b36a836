"""The version of the installed package."""

from importlib.metadata import PackageNotFoundError
from importlib.metadata import version as installed

try:
    version = installed("rx-gateway")
except PackageNotFoundError:
    # From a folder of sources.
    version = "0"
