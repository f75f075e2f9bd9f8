"""PyODPS, unmodified, in one process, because loading it with pandas takes a second."""
import pyodps_tables  # noqa: F401
import pyodps_sql  # noqa: F401
import pyodps_access  # noqa: F401
import pyodps_encryption  # noqa: F401
from checks import play

play(__name__)
