// How CETEIcean shows what opis encodes: editorial marks in brackets of one form. Use after CETEI.js:
//   const paper = new CETEI(); paper.addBehaviors(opis.behaviors);
// Made for the copies of `opis derive tei --reading`.
"use strict";

const opis = {
  // Editors' words for why something is not there (TEI P5, 12.3.1).
  reasons: {
    illegible: "illegible",
    damage: "damaged",
    redacted: "redacted",
    omitted: "omitted",
    lost: "lost",
    editorial: "…",
  },

  gap(element) {
    const mark = element.ownerDocument.createElement("span");
    const said = element.textContent.trim();
    const quantity = element.getAttribute("quantity");
    const unit = element.getAttribute("unit");
    const reason = element.getAttribute("reason");
    const extent = quantity && unit ? `${quantity} ${unit}${quantity === "1" ? "" : "s"} ` : "";
    mark.textContent = `[${said || extent + (opis.reasons[reason] ?? reason ?? "gap")}]`;
    return mark;
  },

  page(element) {
    const mark = element.ownerDocument.createElement("span");
    mark.textContent = element.hasAttribute("n") ? `[page ${element.getAttribute("n")}]` : "[page]";
    return mark;
  },

  // The first part of each array goes before what the element holds, the second behind it.
  behaviors: {
    tei: {
      gap: (element) => opis.gap(element),
      pb: (element) => opis.page(element),
      supplied: ["[", "]"],
      unclear: ["[", "?]"],
      add: ["[added: ", "]"],
      del: ["[deleted: ", "]"],
      corr: [
        ["tei-choice > tei-corr", ["[", "]"]],
      ],
      sic: [
        ["tei-choice > tei-sic", ["", " [sic] "]],
        ["_", ["", " [sic]"]],
      ],
      ex: ["[", "]"],
      expan: [
        ["tei-choice > tei-expan", [" [", "]"]],
      ],
      note: [
        ["[type=gloss]", ["[", "]"]],
        ["[type=editorial]", ["[", "]"]],
        ["_", ["", ""]],
      ],
    },
  },

  /** Shows the file that the address names (?tei=page.xml, in this page's own folder or below) in an element. */
  show(place) {
    const name = new URLSearchParams(location.search).get("tei") ?? "page.xml";
    const folder = new URL(".", location.href).href;
    const file = new URL(name, folder).href;
    if (!file.startsWith(folder)) {
      place.textContent = `${name} is not below this page's folder.`;
      return;
    }
    const paper = new CETEI({ ignoreFragmentId: true });
    paper.addBehaviors(opis.behaviors);
    paper
      .getHTML5(file, (html) => place.replaceChildren(html))
      .catch(() => { place.textContent = `${name} cannot be read.`; });
  },
};
