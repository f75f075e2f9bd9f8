"""All clients of the control plane in one process, because they share most of what they load."""
import kms  # noqa: F401
import maxcompute  # noqa: F401
import neighbours  # noqa: F401
import ram  # noqa: F401
from checks import play

play(__name__)
