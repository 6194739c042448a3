# SPDX-License-Identifier: LGPL-2.1-or-later
"""The library, installed into a folder of its own."""

import glob
import os
import re
import subprocess
import sys


def install(build, root):
    subprocess.run(
        ["meson", "install", "-C", build, "--no-rebuild", "--quiet", "--destdir", root], check=True
    )
    (path,) = glob.glob(root + "/**/secasset-1.pc", recursive=True)
    with open(path, encoding="utf-8") as file:
        text = file.read()
    prefix = re.search(r"^prefix=(.*)$", text, re.MULTILINE).group(1)
    with open(path, "w", encoding="utf-8") as file:
        file.write(text.replace(f"prefix={prefix}", f"prefix={root}{prefix}", 1))
    return path


def folder_of(root, name):
    (path,) = glob.glob(f"{root}/**/{name}", recursive=True)
    return os.path.dirname(path)


def environment(root, pkg_config):
    env = dict(os.environ)
    env["PKG_CONFIG_PATH"] = os.path.dirname(pkg_config)
    env["LD_LIBRARY_PATH"] = folder_of(root, "libsecasset-1.so")
    env["GI_TYPELIB_PATH"] = folder_of(root, "Secasset-1.typelib")
    # The override is found because its folder is put before the system's own.
    env["SECASSET_OVERRIDES"] = folder_of(root, "overrides/Secasset.py")
    env["LC_ALL"] = "C.UTF-8"
    return env


def run(command, source, env):
    return subprocess.run(
        command, cwd=source, env=env, capture_output=True, text=True, timeout=300, check=False
    )


def compile_vala(path, binary, packages, source, env, root):
    command = ["valac", "--pkg", "secasset-1", "-o", binary, path]
    for package in packages:
        command += ["--pkg", package]
    command += ["--vapidir", folder_of(root, "secasset-1.vapi")]
    command += ["--girdir", folder_of(root, "Secasset-1.gir")]
    flags = run(["pkg-config", "--cflags", "--libs", "secasset-1"], source, env)
    for flag in flags.stdout.split():
        command += ["-X", flag]
    return run(command, source, env)


def run_python(program, source, env, arguments=()):
    overrides = (
        "import os, gi.overrides; "
        "gi.overrides.__path__.insert(0, os.environ['SECASSET_OVERRIDES'])\n"
    )
    return run([sys.executable, "-c", overrides + program, *arguments], source, env)
