// Single keys do what the buttons do; where somebody is writing or choosing, they are letters.
document.addEventListener("keydown", event => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const change = document.getElementById("review-change");
  if (event.key === "Escape" && change) {
    change.open = false;
    change.querySelector("summary").focus();
  } else if (event.target.closest("input, select, textarea")) {
    return;
  } else if (event.key === "c" && change) {
    event.preventDefault();
    change.open = true;
    document.getElementById("review-element").focus();
  } else {
    const button = document.querySelector(`button[data-key="${CSS.escape(event.key)}"]`);
    if (button && !document.body.dataset.left) {
      event.preventDefault();
      // once: the page is on its way
      document.body.dataset.left = "yes";
      button.click();
    }
  }
});
// Back from another page the keys work again.
addEventListener("pageshow", () => delete document.body.dataset.left);
