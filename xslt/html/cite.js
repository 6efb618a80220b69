"use strict";
// How to cite, to be copied: a button beside each form, and one at the passage that the address names.

(() => {
  const paper = document.getElementById("opis:paper");
  const form = document.querySelector(".cite .of-passage");

  async function copy(text) {
    try {
      await navigator.clipboard.writeText(text);
    } catch (refused) {
      // a browser that gives no page the clipboard lets a selection be copied
      const area = document.createElement("textarea");
      area.value = text;
      document.body.append(area);
      area.select();
      document.execCommand("copy");
      area.remove();
    }
  }

  function button(words, about, text) {
    const made = document.createElement("button");
    const hidden = document.createElement("span");
    hidden.className = "vh";
    hidden.textContent = about;
    made.type = "button";
    made.className = "copy";
    made.append(words, hidden);
    made.addEventListener("click", async () => {
      await copy(text());
      made.firstChild.data = "Copied";
      made.setAttribute("aria-live", "polite");
      setTimeout(() => { made.firstChild.data = words; }, 2000);
    });
    return made;
  }

  function target() {
    const id = decodeURIComponent(location.hash.slice(1));
    const element = id === "" ? null : document.getElementById(id);
    return element !== null && element !== paper && paper.contains(element) ? element : null;
  }

  // par. 12, as they are counted on the page; what is no paragraph has no number
  function place(element) {
    const number = [...paper.querySelectorAll("p[id], div.p[id]")].indexOf(element) + 1;
    return number > 0 ? "par. " + number + ", " : "";
  }

  function address() {
    const canonical = document.querySelector("link[rel=canonical]");
    return (canonical === null ? location.href.split("#")[0] : canonical.href) + location.hash;
  }

  function passage(element) {
    const edition = form.dataset.edition;
    return form.dataset.note + " " + place(element) + (edition === "" ? "" : edition + ", ") + address() + ".";
  }

  function show() {
    document.querySelectorAll(".copy.at-passage").forEach((old) => old.remove());
    const element = target();
    if (element !== null && form !== null) {
      form.textContent = passage(element);
      const sign = button("Copy citation", "", () => passage(element));
      sign.classList.add("at-passage");
      (element.querySelector(".anchor") || element.lastChild).after(sign);
    }
  }

  document.querySelectorAll(".cite .citation").forEach((citation) => {
    const term = citation.closest("div").querySelector("dt").textContent;
    citation.after(button("Copy", ": " + term, () => citation.textContent));
  });
  addEventListener("hashchange", show);
  show();
})();
