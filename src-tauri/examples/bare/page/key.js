// Another colour with every key.
let other = false;
window.addEventListener('keydown', (event) => {
  if (event.key === 'Control' || event.key === 'Shift') return;
  other = !other;
  document.documentElement.style.background = other ? '#8b5f1f' : '#1f5f8b';
});
