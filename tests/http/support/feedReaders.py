"""Reads feeds and sitemaps as programs of others do: prints as JSON what feedparser and libxml2 make of the files named.

Usage: feedReaders.py feed FILE | sitemap XSD FILE | xml FILE
"""
import json
import sys

import feedparser
from lxml import etree

SITEMAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
# No entities from outside, and no repairs: what is not well-formed is refused.
PARSER = etree.XMLParser(resolve_entities=False, no_network=True, recover=False, huge_tree=True)


def read_feed(name):
    parsed = feedparser.parse(name)
    feed = parsed.feed
    return {
        "isWellFormed": not parsed.bozo,
        "problem": str(parsed.get("bozo_exception", "")),
        "version": parsed.version,
        "title": feed.get("title"),
        "link": feed.get("link"),
        "language": feed.get("language"),
        "entries": [
            {
                "id": entry.get("id"),
                "title": entry.get("title"),
                "link": entry.get("link"),
                "published": entry.get("published_parsed") and list(entry.published_parsed[:6]),
                "updated": entry.get("updated_parsed") and list(entry.updated_parsed[:6]),
                "authors": [author.get("name") for author in entry.get("authors", [])],
                "tags": [tag.term for tag in entry.get("tags", [])],
                "summary": entry.get("summary"),
                "content": [content.value for content in entry.get("content", [])],
                "enclosures": [
                    {"href": one.get("href"), "type": one.get("type"), "length": one.get("length")}
                    for one in entry.get("enclosures", [])
                ],
            }
            for entry in parsed.entries
        ],
    }


def read_sitemap(schema_name, name):
    schema = etree.XMLSchema(etree.parse(schema_name))
    document = etree.parse(name, PARSER)
    root = document.getroot()
    # The schema knows none of the elements of others, which Google's news sitemap has.
    for other in root.xpath("//*[namespace-uri() != 'http://www.sitemaps.org/schemas/sitemap/0.9']"):
        other.getparent().remove(other) if other.getparent() is not None else None
    return {
        "problems": [] if schema.validate(document) else [str(error.message) for error in schema.error_log],
        "urls": [loc.text for loc in root.iter(SITEMAP + "loc")],
    }


def read_xml(name):
    document = etree.parse(name, PARSER)
    return [[element.tag, element.text, dict(element.attrib)] for element in document.getroot().iter()]


if __name__ == "__main__":
    readers = {"feed": read_feed, "sitemap": read_sitemap, "xml": read_xml}
    json.dump(readers[sys.argv[1]](*sys.argv[2:]), sys.stdout)
