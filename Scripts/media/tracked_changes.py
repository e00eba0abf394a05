"""A Word file with a history: tracked changes, comments, a bookmark and a reference to it."""

from .distinct import report
from .flat_text import flat_text, text

INFO = "<office:change-info><dc:creator>办公室</dc:creator><dc:date>2023-01-12T09:30:00</dc:date></office:change-info>"
NOTE = ('<office:annotation office:name="c{0}"><dc:creator>审核</dc:creator><dc:date>2023-01-13T10:00:00</dc:date>'
        "<text:p>去年是{1}件，请再核对</text:p></office:annotation>")


class History:
    """Writes cells as if some had been changed, and gathers the list of changes."""

    def __init__(self):
        self.regions = []

    def region(self, kind, content=""):
        number = f"ct{len(self.regions) + 1}"
        self.regions.append(f'<text:changed-region xml:id="{number}" text:id="{number}"><text:{kind}>{INFO}{content}</text:{kind}>'
                            '</text:changed-region>')
        return number

    def deleted(self, content):
        return f'<text:change text:change-id="{self.region("deletion", f"<text:p>{text(content)}</text:p>")}"/>'

    def inserted(self, content):
        number = self.region("insertion")
        return f'<text:change-start text:change-id="{number}"/>{text(content)}<text:change-end text:change-id="{number}"/>'

    def inside(self, source):
        label = source.text
        if source.key == ("requests.received", "total"):
            return text(label) + NOTE.format(1, 4077)
        if source.key and source.key[0] == "requests.received":  # one digit more before, and one less after
            return text(label[:1]) + self.deleted("37") + self.inserted(label[1:])
        if source.key and source.key[0] in ("requests.closed", "proactive.penalties.decisions", "proactive.fees.amount"):
            return self.deleted("90417") + self.inserted(label)
        if source.key == ("litigation.direct.total", ""):
            return f'<text:bookmark-start text:name="_GoBack"/>{text(label)}<text:bookmark-end text:name="_GoBack"/>'
        if label == "行政规范性文件":
            return self.inserted("行政") + text("规范性文件")
        if label == "4.保护第三方合法权益":
            return text("4.保护第三") + self.deleted("人") + self.inserted("方") + text("合法权益")
        if label == "(六) 其他处理":
            return self.deleted("（七）不再办理") + self.inserted(label)
        return text(label)

    def paragraph(self, source):
        return f'<text:p text:style-name="{"label" if source.is_label else "figure"}">{self.inside(source)}</text:p>'


def document():
    source, history = report("article20-2021-tab-rows"), History()
    made = flat_text(source, content=history.paragraph)
    changes = f'<text:tracked-changes text:track-changes="true">{"".join(history.regions)}</text:tracked-changes>'
    reference = ('<text:p text:style-name="text">行政诉讼总计<text:bookmark-ref text:reference-format="text" text:ref-name="_GoBack">0</text:bookmark-ref>件，'
                 '见第<text:bookmark-ref text:reference-format="page" text:ref-name="_GoBack">9</text:bookmark-ref>页。</text:p>')
    return made.replace("<office:text>", "<office:text>" + changes).replace("</office:text>", reference + "</office:text>")
