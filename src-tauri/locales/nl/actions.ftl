### Names of what a person did, for undo and the history.
