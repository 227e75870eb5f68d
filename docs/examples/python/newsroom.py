"""A consumer of the newsroom's public API, with nothing but Python's standard library.

    python3 newsroom.py http://localhost:3000                  every published headline, one JSON object a line
    python3 newsroom.py http://localhost:3000 --section SLUG   of one section
    python3 newsroom.py http://localhost:3000 --key nk_…       with an API key
"""

import argparse
import json
import sys
import time
import urllib.error
import urllib.parse
import urllib.request


class Refused(Exception):
    """What the API refused: the HTTP status, and its errors with `code`, `message` and perhaps `path`."""

    def __init__(self, status, errors):
        super().__init__("; ".join(f"{error['code']}: {error['message']}" for error in errors))
        self.status = status
        self.errors = errors

    @property
    def codes(self):
        return [error["code"] for error in self.errors]


class Newsroom:
    """Reads the API politely: asks again with the ETag of the last answer, and waits when it is told to."""

    def __init__(self, url, key=None, language="en"):
        self.url = url.rstrip("/")
        self.headers = {"Accept": "application/json", "Accept-Language": language}
        if key:
            self.headers["X-API-Key"] = key
        self.kept = {}

    def get(self, path, **params):
        address = f"{self.url}{path}"
        if params:
            address += "?" + urllib.parse.urlencode(params)
        etag, body = self.kept.get(address, (None, None))
        headers = dict(self.headers)
        if etag:
            headers["If-None-Match"] = etag
        for attempt in range(5):
            try:
                request = urllib.request.Request(address, headers=headers)
                with urllib.request.urlopen(request, timeout=30) as answer:
                    body = json.load(answer)
                    if answer.headers.get("ETag"):
                        self.kept[address] = (answer.headers["ETag"], body)
                    return body
            except urllib.error.HTTPError as error:
                if error.code == 304:
                    return body
                if error.code in (429, 503) and attempt < 4:
                    time.sleep(float(error.headers.get("Retry-After", 1)))
                    continue
                raise Refused(error.code, errors_in(error)) from None

    def every(self, collection, **params):
        """Every document once, even while others are published: by cursor."""
        cursor = ""
        while cursor is not None:
            page = self.get(f"/api/{collection}", cursor=cursor, **params)
            yield from page["docs"]
            cursor = page["nextCursor"]


def errors_in(answer):
    try:
        return json.load(answer)["errors"]
    except (ValueError, KeyError):
        return [{"code": "unreadable", "message": f"HTTP {answer.code}"}]


def main():
    parser = argparse.ArgumentParser(description="Prints what a newsroom has published.")
    parser.add_argument("url")
    parser.add_argument("--section", help="the slug of a section")
    parser.add_argument("--key", help="an API key")
    args = parser.parse_args()
    newsroom = Newsroom(args.url, key=args.key)
    params = {"sort": "-publishedAt", "limit": 2, "depth": 0, "select[headline]": "true", "select[publishedAt]": "true"}
    if args.section:
        params["where[section.slug][equals]"] = args.section
    try:
        for article in newsroom.every("articles", **params):
            print(json.dumps({"headline": article["headline"], "publishedAt": article["publishedAt"]}, ensure_ascii=False))
    except Refused as refused:
        print(f"{refused.status} {refused}", file=sys.stderr)
        sys.exit(1)


if __name__ == "__main__":
    main()
