### Words of the exercises in the console.
