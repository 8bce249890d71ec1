/// Where the running program is.
enum ExecutablePath {
  /// The folder that the program lies in, links resolved; nothing where that can't be known.
  static var folder: String? {
    // A name without a slash was found along PATH, and says nothing of where.
    let named = CommandLine.arguments.first.flatMap { $0.contains("/") ? $0 : nil }
    guard let path = System.realPath("/proc/self/exe") ?? named.flatMap(System.realPath),
      let slash = path.lastIndex(of: "/")
    else { return nil }
    return String(path[..<slash])
  }
}
