"use strict";
// What axe finds, what is wider than the window, and how many stops the Tab key makes for how many words of a paper.

window.addEventListener("load", () => setTimeout(async () => {
  const found = await axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] });
  const lines = found.violations.map((one) => one.id + ": " + one.nodes.map((node) => node.target.join(" ")).slice(0, 3).join(", "));
  if (document.documentElement.scrollWidth > document.documentElement.clientWidth) {
    lines.push("wider than the window");
  }
  const paper = document.getElementById("opis:paper");
  if (paper) {
    const words = paper.innerText.split(/\s+/).length;
    const stops = [...document.querySelectorAll("a[href], button, input, summary")]
      .filter((one) => one.offsetParent !== null && one.tabIndex >= 0 && !(paper.compareDocumentPosition(one) & 4 && !paper.contains(one)));
    lines.push("stops " + stops.length + " words " + words);
  }
  const told = document.createElement("pre");
  told.id = "tested";
  told.textContent = lines.join("\n");
  document.body.append(told);
}, 500));
