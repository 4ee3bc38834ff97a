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
  function fold() { folds.forEach(function (one) { one.open = false; }); }
  // What the reader chose is what is printed, all of it open; paper says what it is.
  addEventListener("beforeprint", function () {
    wasOpen = folds.filter(function (one) { return one.open; });
    folds.forEach(function (one) { one.open = true; });
  });
  addEventListener("afterprint", function () {
    fold();
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
      if (at.hidden) {
        if (search) { search.clear(); }
        registers.forEach(function (register) { register.showAll(); });
      }
      if (at.tagName === "DETAILS") { at.open = true; }
    }
    place.scrollIntoView();
    // What stands above may get its true height only now.
    requestAnimationFrame(function () { place.scrollIntoView(); });
  }
  addEventListener("hashchange", reveal);
  // The words looked for, in small letters; all have to stand in what is shown.
  var wanted = [];
  function holdsWords(text) {
    return wanted.every(function (word) { return text.indexOf(word) >= 0; });
  }
  function lowered(element) { return element.textContent.toLowerCase().replace(/\s+/g, " "); }
  var texts = entries.map(lowered);
  function holds(entry) { return holdsWords(texts[entries.indexOf(entry)]); }
  function quoted() { return "holding “" + wanted.join(" ") + "”"; }
  // A line that paper alone shows: what part of all stands on it.
  function onlyLine(place) {
    var line = document.createElement("p");
    line.className = "only";
    line.hidden = true;
    place.parentNode.insertBefore(line, place.nextSibling);
    return function (words) { line.textContent = words; line.hidden = !words; };
  }
  var registers = forms.map(filtered);
  var search = searched(document.querySelector("form.search"));
  entries.forEach(linked);
  if (location.hash) { reveal(); }
  // The choices above a register's gaps, which leave the other register alone.
  function filtered(form) {
    var part = form.closest(".part") || document;
    function isInside(one) { return part.contains(one); }
    var own = entries.filter(isInside);
    var ownTiers = tiers.filter(isInside);
    function choices() { return Array.prototype.slice.call(form.querySelectorAll("select")); }
    // The rows of the table above the gaps, each with the gap that it leads to.
    var rows = [];
    Array.prototype.slice.call(part.querySelectorAll("tbody tr")).forEach(function (row) {
      var link = row.closest(".entry") ? null : row.querySelector("a[href^='#']");
      var target = link && document.getElementById(link.getAttribute("href").slice(1));
      var entry = target && target.closest(".entry");
      if (own.indexOf(entry) >= 0) { rows.push({ row: row, entry: entry }); }
    });
    var say = onlyLine(form);
    function filter() {
      var shown = 0;
      var chosen = choices();
      own.forEach(function (entry) {
        var fits = chosen.every(function (choice) {
          var values = (entry.getAttribute("data-" + choice.name) || "").split(" ");
          return !choice.value || values.indexOf(choice.value) >= 0;
        }) && holds(entry);
        entry.hidden = !fits;
        if (fits) { shown += 1; }
      });
      rows.forEach(function (one) { one.row.hidden = one.entry.hidden; });
      ownTiers.forEach(function (tier) { tier.hidden = !tier.querySelector(".entry:not([hidden])"); });
      form.querySelector("[role=status]").textContent = shown + " of " + own.length + " shown";
      var words = chosen.filter(function (choice) { return choice.value; }).map(function (choice) {
        return choice.options[choice.selectedIndex].textContent;
      });
      if (wanted.length) { words.push(quoted()); }
      say(words.length ? "Only: " + words.join("; ") + " (" + shown + " of " + own.length + " gaps)" : "");
      return shown;
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
      part: part,
      filter: filter,
      showAll: function () {
        choices().forEach(function (choice) { choice.value = ""; });
        filter();
      }
    };
  }
  // A field that leaves those gaps and answers which hold what is typed.
  function searched(form) {
    if (!form) { return null; }
    var field = form.querySelector("input");
    var status = form.querySelector("[role=status]");
    var annex = answers(document.querySelector(".part.annex"));
    // Entries that have no choices above them, as on other pages than a gap report.
    var free = entries.filter(function (entry) {
      return !registers.some(function (register) { return register.part.contains(entry); });
    });
    function find() {
      wanted = field.value.toLowerCase().split(/\s+/).filter(Boolean);
      var found = registers.map(function (register) { return { part: register.part, count: register.filter() }; });
      free.forEach(function (entry) { entry.hidden = !holds(entry); });
      if (annex) { found.push({ part: annex.part, count: annex.filter() }); }
      var rest = free.filter(function (entry) { return !entry.hidden; });
      if (free.length) { found.push({ part: rest.length ? rest[0].closest(".part") : null, count: rest.length }); }
      status.textContent = "";
      if (!wanted.length) { return; }
      found.forEach(function (one, index) {
        var heading = one.part && one.part.querySelector("h2");
        if (index) { status.appendChild(document.createTextNode(" · ")); }
        status.appendChild(document.createTextNode(one.count + " "));
        var name = document.createElement(one.count && heading ? "a" : "span");
        if (one.count && heading) { name.href = "#" + heading.id; }
        name.textContent = heading && (!free.length || index < found.length - 1) ? heading.textContent : "found";
        status.appendChild(name);
      });
    }
    var waiting = 0;
    field.addEventListener("input", function () {
      clearTimeout(waiting);
      waiting = setTimeout(find, 150);
    });
    form.addEventListener("submit", function (event) { event.preventDefault(); find(); });
    form.hidden = false;
    return { clear: function () { field.value = ""; find(); } };
  }
  // The answers of the annex, with the headings that stand over none of those found.
  function answers(part) {
    if (!part) { return null; }
    var own = Array.prototype.slice.call(part.querySelectorAll("dl.facts > div[id]"));
    var ownTexts = own.map(function (answer) {
      var heading = answer.parentNode.previousElementSibling;
      return (heading ? lowered(heading) : "") + " " + lowered(answer);
    });
    var say = onlyLine(part.querySelector("h2"));
    return {
      part: part,
      filter: function () {
        var shown = 0;
        own.forEach(function (answer, index) {
          answer.hidden = !holdsWords(ownTexts[index]);
          if (!answer.hidden) { shown += 1; }
        });
        // From the end, so that a heading knows whether anything below it is shown.
        Array.prototype.slice.call(part.querySelectorAll(".topic")).forEach(function (topic) {
          var below = [];
          Array.prototype.slice.call(topic.children).reverse().forEach(function (one) {
            var level = /^H[3-5]$/.test(one.tagName) ? Number(one.tagName[1]) : 0;
            if (!level) {
              one.hidden = one.matches("dl.facts") && !one.querySelector("div[id]:not([hidden])");
              below[6] = below[6] || !one.hidden;
              return;
            }
            one.hidden = true;
            for (var deeper = level + 1; deeper <= 6; deeper += 1) {
              if (below[deeper]) { one.hidden = false; }
              below[deeper] = false;
            }
            below[level] = below[level] || !one.hidden;
          });
        });
        say(wanted.length ? "Only: " + quoted() + " (" + shown + " of " + own.length + " answers)" : "");
        return shown;
      }
    };
  }
  // A button in each gap that copies an address which opens it.
  function linked(entry) {
    var inside = entry.querySelector(".inside");
    if (!inside || !inside.id) { return; }
    var line = document.createElement("p");
    line.className = "copy";
    var button = document.createElement("button");
    button.type = "button";
    var name = entry.closest(".gaps, .find-out") ? "link to this gap" : "link";
    button.textContent = "Copy " + name;
    var said = document.createElement("span");
    said.setAttribute("role", "status");
    line.appendChild(button);
    line.appendChild(said);
    inside.insertBefore(line, inside.firstChild);
    button.addEventListener("click", function () {
      var link = location.href.split("#")[0] + "#" + inside.id;
      function copied() { said.textContent = " Copied."; }
      // Where the browser refuses, the address stands there, selected.
      function refused() {
        var field = document.createElement("input");
        field.readOnly = true;
        field.value = link;
        field.setAttribute("aria-label", name);
        said.textContent = " Copy it from here: ";
        said.appendChild(field);
        field.focus();
        field.select();
      }
      if (!navigator.clipboard) { refused(); return; }
      navigator.clipboard.writeText(link).then(copied, refused);
    });
  }
})();
