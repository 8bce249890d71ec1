extension Explanation {
  /// What is wrong with profiles in a CSV table.
  static let tables: [Explanation] = [
    Explanation(
      "csv-syntax", "Quotes or line ends that don't fit a table",
      """
      A cell with a comma, a quote or a line break in it begins and ends with a quote, and each quote inside is written \
      twice. Here a quote stands alone, something follows a closing one, a closing one is missing, or a line has the \
      line end of an old Mac. Where a cell ends is then anybody's guess, and none is made: the row is refused. Correct \
      the place that is marked, or let a spreadsheet write the file again.
      """,
      about: .profileFile,
      bad: """
        id,age,mood
        anna "the tall",34,low
        """,
      good: """
        id,age,mood
        "anna ""the tall""\",34,low
        """,
      in: "people.csv"),
    Explanation(
      "ragged-row", "A row with too few or too many cells",
      """
      Every row has as many cells as the header has columns, since the place of a cell alone says what it answers. One \
      comma more or less moves an answer to another fact, such as a yes from one medicine to the next. Write a comma \
      for each cell, the empty ones too, put a cell with a comma in it in quotes, and take empty lines out.
      """,
      about: .profileFile,
      bad: """
        id,age,mood
        anna,34
        """,
      good: """
        id,age,mood
        anna,34,
        """,
      in: "people.csv"),
    Explanation(
      "column-without-name", "A column without a name",
      """
      The header has a cell with nothing in it, so that nobody can tell what the column answers. A comma at the end of \
      the line makes one too. Write the fact that the column is about; where there is none, take the column away.
      """,
      about: .profileFile,
      bad: """
        id,age,
        anna,34,low
        """,
      good: """
        id,age,mood
        anna,34,low
        """,
      in: "people.csv"),
    Explanation(
      "unknown-column", "A column that is not in the table",
      """
      A column was given a meaning by its name, and the header has no column of that name. Names count letter by \
      letter, spaces and capitals included. Write it as the header does, or leave it out.
      """,
      about: .profileFile,
      badly: "The column 'Age' taken for the fact 'age', of a table whose column is called 'Age in years'.",
      well: "The column 'Age in years' taken for the fact 'age'."),
  ]
}
