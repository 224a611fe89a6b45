"""Building needs this file; every fact is read from settings.ini."""

from configparser import ConfigParser
from pathlib import Path

from setuptools import setup

here = Path(__file__).parent
cfg = ConfigParser(delimiters=["="])
cfg.read(here / "settings.ini", encoding="utf-8")
ini = cfg["DEFAULT"]

setup(
    name=ini["lib_name"],
    version=ini["version"],
    description=ini["description"],
    long_description=(here / "README.md").read_text(encoding="utf-8") if (here / "README.md").exists() else "",
    long_description_content_type="text/markdown",
    author=ini["author"],
    author_email=ini["author_email"],
    url=ini["git_url"],
    license="Apache-2.0",
    keywords=ini["keywords"],
    packages=[ini["lib_path"]],
    include_package_data=True,
    python_requires=f">={ini['min_python']}",
    install_requires=ini["requirements"].split(),
    extras_require={"dev": ini["dev_requirements"].split()},
    entry_points={"console_scripts": ini["console_scripts"].split()},
)
