// Does nothing: what remains is the start of a Swift program.
