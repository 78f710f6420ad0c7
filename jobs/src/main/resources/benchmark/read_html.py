"""What an analyst would write: all tables of each page, whatever they hold. Prints the seconds."""
import sys
import time
import warnings

import pandas

warnings.filterwarnings("ignore")
pages = sys.stdin.read().splitlines()
start = time.perf_counter()
read = 0
for page in pages:
    try:
        read += len(pandas.read_html(page)) > 0
    except (ValueError, OSError, ImportError):
        pass
print(time.perf_counter() - start, read)
