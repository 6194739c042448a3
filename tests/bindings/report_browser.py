# SPDX-License-Identifier: LGPL-2.1-or-later
"""Writes HTML reports and opens them in a browser without a window."""

import subprocess

from selenium import webdriver
from selenium.webdriver.chrome.service import Service


def write_report(command, source, language, path, fmt="html"):
    done = subprocess.run([command, "validate", "--language", language, "--format", fmt,
                           "--output", str(path), str(source)], capture_output=True, timeout=60,
                          check=False)
    assert done.returncode in (0, 1), done.stderr
    return path


def start_browser(scripts=True):
    options = webdriver.ChromeOptions()
    options.binary_location = "/usr/bin/chromium"
    for argument in ("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
                     "--hide-scrollbars", "--force-device-scale-factor=1",
                     "--disable-background-networking"):
        options.add_argument(argument)
    if not scripts:
        options.add_experimental_option(
            "prefs", {"profile.managed_default_content_settings.javascript": 2})
    options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
    return webdriver.Chrome(service=Service("/usr/bin/chromedriver"), options=options)
