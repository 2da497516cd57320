### Words of the kick-off deck.
