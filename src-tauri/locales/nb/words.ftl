### Words of the glossary, values of closed sets, units of measure.
