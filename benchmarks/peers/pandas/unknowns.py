"""What stands for unknown in a column, by its type."""
import numpy as np

AMOUNT = np.iinfo(np.int64).min
DATE = RATIO = np.iinfo(np.int32).min
SHARE = COUNT = ANSWER = -1
