### Words of the console: frame, screens, menus.
