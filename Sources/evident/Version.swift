/// The version of the program, which every document names.
let evidentVersion = "0.1.0"
