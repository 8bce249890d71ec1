import ArgumentParser

/// An option of the command line, where a file also speaks of the options of facts.
typealias Option<Value> = ArgumentParser.Option<Value>
