"""The program, as a user starts and stops it."""

import signal
import subprocess
import sys
import unittest
from pathlib import Path

HERE = Path(__file__).parent


class TheProgram(unittest.TestCase):
    def start(self, *arguments: str) -> "subprocess.Popen[str]":
        program = subprocess.Popen(
            [sys.executable, "-B", str(HERE), *arguments],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        self.addCleanup(program.communicate)
        self.addCleanup(program.kill)  # first: cleanups go backwards
        return program

    def test_prints_its_address_first_and_stops_when_it_is_told(self) -> None:
        for told in (signal.SIGTERM, signal.SIGINT):
            with self.subTest(told=told):
                program = self.start("--port", "0")
                assert program.stdout is not None
                self.assertRegex(program.stdout.readline(), r"^http://127\.0\.0\.1:\d+\n$")
                program.send_signal(told)
                self.assertEqual(program.communicate(timeout=60), ("", ""))
                self.assertEqual(program.returncode, 0)

    def test_says_in_one_line_why_it_cannot_listen(self) -> None:
        program = self.start("--port", "70000")
        told, complaint = program.communicate(timeout=60)
        self.assertEqual((program.returncode, told), (2, ""))
        self.assertRegex(complaint, r"^cannot listen on port 70000: .*\n$")

    def test_says_in_one_line_what_is_not_installed(self) -> None:
        """Python's own library alone: -I -S leaves everything out that was installed beside it."""
        program = subprocess.run(
            [sys.executable, "-I", "-S", "-B", str(HERE)],
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )
        self.assertEqual((program.returncode, program.stdout), (2, ""))
        self.assertRegex(program.stderr, r"^No module named 'cryptography' \(on Debian: .*\)\n$")
