(function () {
  "use strict";
  var entries = Array.prototype.slice.call(document.querySelectorAll("details.entry"));
  // A tall report opens quickly: what is far from the window is laid out when it comes near.
  if (entries.length > 200 && window.CSSStyleSheet && "adoptedStyleSheets" in document && "replaceSync" in CSSStyleSheet.prototype) {
    var near = new CSSStyleSheet();
    near.replaceSync("@media screen { .part:not(.brief) > .topic, .panels, .entry { content-visibility: auto; contain-intrinsic-size: auto 4rem; } }");
    document.adoptedStyleSheets = [near];
  }
  var forms = Array.prototype.slice.call(document.querySelectorAll("form.filters"));
  // The topics that hold gaps alone: a tier with its heading.
  var tiers = Array.prototype.slice.call(document.querySelectorAll(".topic")).filter(function (topic) {
    return topic.querySelector(".entry") && !topic.querySelector("form.filters");
  });
  // Without this script everything stands open, on the screen and on paper.
  var folds = Array.prototype.slice.call(document.querySelectorAll("details"));
  var wasOpen = [];
  var wasHidden = [];
  function fold() { folds.forEach(function (one) { one.open = false; }); }
  addEventListener("beforeprint", function () {
    // Paper shows every gap: a part of them would look like all.
    wasHidden = entries.concat(tiers).filter(function (one) { return one.hidden; });
    wasHidden.forEach(function (one) { one.hidden = false; });
    wasOpen = folds.filter(function (one) { return one.open; });
    folds.forEach(function (one) { one.open = true; });
  });
  addEventListener("afterprint", function () {
    fold();
    wasHidden.forEach(function (one) { one.hidden = true; });
    wasOpen.forEach(function (one) { one.open = true; });
  });
  fold();
  function reveal() {
    var id = location.hash.slice(1);
    var target = id && document.getElementById(id);
    if (!target) { return; }
    // A gap is shown from its title on.
    var place = target.classList.contains("inside") ? target.parentElement : target;
    for (var at = target; at; at = at.parentElement) {
      if (at.hidden) { registers.forEach(function (register) { register.showAll(); }); }
      if (at.tagName === "DETAILS") { at.open = true; }
    }
    place.scrollIntoView();
    // What stands above may get its true height only now.
    requestAnimationFrame(function () { place.scrollIntoView(); });
  }
  addEventListener("hashchange", reveal);
  var registers = forms.map(filtered);
  if (location.hash) { reveal(); }
  // The choices above a register's gaps, which leave the other register alone.
  function filtered(form) {
    var part = form.closest(".part") || document;
    function isInside(one) { return part.contains(one); }
    var own = entries.filter(isInside);
    var ownTiers = tiers.filter(isInside);
    function choices() { return Array.prototype.slice.call(form.querySelectorAll("select")); }
    function filter() {
      var shown = 0;
      var chosen = choices();
      own.forEach(function (entry) {
        var fits = chosen.every(function (choice) {
          var values = (entry.getAttribute("data-" + choice.name) || "").split(" ");
          return !choice.value || values.indexOf(choice.value) >= 0;
        });
        entry.hidden = !fits;
        if (fits) { shown += 1; }
      });
      ownTiers.forEach(function (tier) { tier.hidden = !tier.querySelector(".entry:not([hidden])"); });
      form.querySelector("[role=status]").textContent = shown + " of " + own.length + " shown";
    }
    form.hidden = false;
    filter();
    form.addEventListener("change", filter);
    form.addEventListener("submit", function (event) { event.preventDefault(); });
    form.addEventListener("click", function (event) {
      var open = event.target.getAttribute("data-open");
      if (open) { own.forEach(function (entry) { if (!entry.hidden) { entry.open = open === "yes"; } }); }
    });
    // A jump to a gap that the choices leave out takes them back.
    return {
      showAll: function () {
        choices().forEach(function (choice) { choice.value = ""; });
        filter();
      }
    };
  }
})();
