// On paper a field shows all that stands in it, however long: its text is put beside it while the page is printed.
window.addEventListener("beforeprint", () => {
  for (const field of form.querySelectorAll("textarea, select, input[type=text], input[type=url]")) {
    const words = field.matches("select") ? field.selectedOptions[0]?.text : field.value;
    if (!words) continue;
    const written = document.createElement("span");
    written.className = "written";
    written.dir = "auto";
    written.textContent = words;
    field.after(written);
    field.classList.add("is-written");
  }
});
window.addEventListener("afterprint", () => {
  form.querySelectorAll(".written").forEach((written) => written.remove());
  form.querySelectorAll(".is-written").forEach((field) => field.classList.remove("is-written"));
});
