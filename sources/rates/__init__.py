"""Official rates of exchange: the feed's format, known rates by day; `client` fetches."""

from sources.rates.book import RateBook, load_file, load_folder, sample_rates
from sources.rates.feed import DayRates, FeedError, Quote, parse_csv, parse_feed

__all__ = [
    "DayRates",
    "FeedError",
    "Quote",
    "RateBook",
    "load_file",
    "load_folder",
    "parse_csv",
    "parse_feed",
    "sample_rates",
]
