import TextTemplates

/// What a template needs to know of a block, under the name of its kind.
enum HTMLBlock {
  /// A block without blocks inside says so, because a template would else find those around it.
  static func values(_ block: Document.Block) -> TemplateRecord {
    (["blocks": false, "figures": false] as TemplateRecord).merging(kind(block))
  }

  private static func kind(_ block: Document.Block) -> TemplateRecord {
    switch block {
    case .heading(let level, let text, let anchor):
      var values: TemplateRecord = ["level": level, "html": HTMLText.inline(text)]
      values["anchor"] = anchor
      return ["heading": values]
    case .contents: return [:]
    case .paragraph(let text): return ["paragraph": ["html": HTMLText.inline(text)]]
    case .notice(let text): return ["notice": ["html": HTMLText.inline(text)]]
    case .list(let items):
      return ["list": ["items": items.map { ["html": HTMLText.inline($0)] }]]
    case .facts(let facts): return ["facts": ["items": facts.map(self.fact)]]
    case .table(let table): return ["table": self.table(table)]
    case .verdict(let verdict): return ["verdict": self.verdict(verdict)]
    case .chart(let chart): return ["chart": self.chart(chart)]
    case .filters(let filters): return ["filters": ["selects": filters.map(self.filter)]]
    case .entry(let entry): return ["entry": self.entry(entry)]
    }
  }

  private static func fact(_ fact: Document.Fact) -> TemplateRecord {
    var values: TemplateRecord = ["label": fact.label, "html": HTMLText.inline(fact.text)]
    values["anchor"] = fact.anchor
    let items = fact.items.map { ["html": HTMLText.inline($0)] }
    values["lines"] = (items.isEmpty ? [] : [["items": items]]) as [TemplateRecord]
    return values
  }

  /// A table of no more rows is not broken across sheets of paper.
  private static let fewRows = 8

  /// In a table of no more columns the one that says most is set wide.
  private static let fewColumns = 3

  /// Longer cells are folded; shorter ones stay on a line.
  private static let longestShort = 26

  /// Tables with long cells are set as blocks on a narrow screen.
  private static func table(_ table: Document.Table) -> TemplateRecord {
    let columns = table.columns
    let lengths = columns.indices.map { index in table.rows.map { $0[index].plain.count }.max() ?? 0
    }
    // The one that says most; of several the first, and none where many share the width.
    let widest =
      columns.count <= fewColumns ? lengths.firstIndex(of: lengths.max() ?? 0) : nil
    let kinds = columns.enumerated().map { index, column in
      [
        lengths[index] <= longestShort ? "short" : "long",
        column.alignment == .trailing ? "figure" : nil, index == widest ? "widest" : nil,
      ].compactMap(\.self).joined(separator: " ")
    }
    return [
      "label": columns.map(\.title).joined(separator: ", "),
      "layout": (kinds.contains { $0.hasPrefix("long") } ? "prose" : "figures")
        + (table.rows.count <= fewRows ? " whole" : ""),
      "columns": columns.map {
        ["title": $0.title, "kind": self.kind($0)]
      },
      "rows": table.rows.map { row -> TemplateRecord in
        [
          "cells": row.enumerated().map { index, cell -> TemplateRecord in
            [
              "html": HTMLText.inline(cell), "kind": kinds[index], "column": columns[index].title,
            ]
          }
        ]
      },
    ]
  }

  /// A date or a word in a head stays on a line; a phrase may be folded.
  private static func kind(_ column: Document.Table.Column) -> String {
    let isShort = column.title.count <= 12 && !column.title.contains(" ")
    return (column.alignment == .trailing ? "figure" : "words") + (isShort ? " short" : "")
  }

  private static func verdict(_ verdict: Document.Verdict) -> TemplateRecord {
    let words =
      verdict.headline.hasPrefix(verdict.score.demonstrated)
      ? String(verdict.headline.dropFirst(verdict.score.demonstrated.count)) : verdict.headline
    return [
      "share": verdict.score.demonstrated, "headline": words, "reach": verdict.reach,
      "isOpen": verdict.isOpen, "evidence": verdict.evidence,
      "hasEvidence": !verdict.evidence.isEmpty,
      "drawing": ChartDrawing.verdict(verdict), "bands": HTMLText.inline(verdict.bands),
      "parts": verdict.parts.map { part -> TemplateRecord in
        [
          "sign": ChartSigns.drawing(of: part.sign), "words": part.words, "points": part.points,
          "isNone": part.points == 0,
        ]
      },
    ]
  }

  private static func chart(_ chart: Chart) -> TemplateRecord {
    let words = chart.drawn.isEmpty ? chart.description : "\(chart.description) \(chart.drawn)"
    return [
      "title": chart.title, "description": words, "hasKey": !chart.key.isEmpty,
      "key": chart.key.map { ["sign": ChartSigns.drawing(of: $0.sign), "words": $0.words] },
      "panels": chart.panels.map { panel -> TemplateRecord in
        [
          "title": panel.title,
          "isNamed": panel.firstName == panel.title || panel.title == chart.title,
          "drawing": ChartDrawing.html(panel, description: words),
          // One bar for everything stands above the others.
          "isOverall": chart.panels.count > 1 && panel.rowCount == 1
            && panel.firstName == panel.title,
        ]
      },
      // A page, and paper more so, has room for so many columns.
      "figures": chart.table.split(columns: 7).map { values(.table($0)) },
      "isTableMore": chart.isTableMore,
    ]
  }

  private static func filter(_ filter: Document.Filter) -> TemplateRecord {
    [
      "name": filter.name, "title": filter.title,
      "options": filter.options.map { ["value": $0.value, "title": $0.title] },
    ]
  }

  private static func entry(_ entry: Document.Entry) -> TemplateRecord {
    var filters: [String] = []
    var values: [String: [String]] = [:]
    for tag in entry.tags {
      if values[tag.filter] == nil { filters.append(tag.filter) }
      values[tag.filter, default: []].append(tag.value)
    }
    return [
      "id": entry.id, "title": entry.title, "anchor": entry.anchor, "mark": entry.mark.words,
      "rank": entry.mark.rank, "summary": entry.summary.map(fact),
      "tags": filters.map {
        ["filter": $0, "values": values[$0, default: []].joined(separator: " ")]
      },
      "blocks": entry.blocks.map(self.values),
    ]
  }
}
