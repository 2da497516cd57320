### Words of the room view.
