"""The fixtures that are no plain report carried over: each shows one trouble of its medium."""

from . import boxed_tables, many_sheets, numbered_labels, site_page, tracked_changes, wrong_pages

# folder -> (what writes its files, the fixture whose truth holds, or none where it has a truth of its own)
PAGES = {
    "site-page": (site_page.files, "article20-2021-tab-rows-distinct"),
    "site-page-spans": (wrong_pages.wrong_spans, None),
    "list-page-nbsp": (wrong_pages.nbsp_list, "list-word-paste-distinct"),
    "paragraph-page": (wrong_pages.paragraphs, "one-cell-a-line"),
}
WORD = {
    "tracked-changes": (tracked_changes.document, "article20-2021-tab-rows-distinct"),
    "numbered-labels": (numbered_labels.document, "article20-2021-tab-rows-distinct"),
    "text-box": (boxed_tables.text_boxes, "article20-2019-pipes-distinct"),
    "nested-table": (boxed_tables.nested, "article20-2019-word-paste-distinct"),
}


def pages():
    """path -> bytes of all that Python writes: pages, and truths."""
    made = {f"{folder}/{name}": content for folder, (files, _) in PAGES.items() for name, content in files().items()}
    return made | {f"many-sheets/{name}": content for name, content in many_sheets.made()[1].items()}


def make(media, shop):
    """Has LibreOffice make the Word and the Excel files."""
    for folder, (document, _) in WORD.items():
        shop.word(document(), media / folder / "writer.docx")
    shop.excel(many_sheets.made()[0], media / "many-sheets/calc.xlsx")


def truths():
    """folder -> the fixture whose truth holds there, or none."""
    return {folder: truth for folder, (_, truth) in (PAGES | WORD).items()} | {"many-sheets": None}
