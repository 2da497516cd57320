import { mount } from 'svelte';
import './theme.css';
import Console from './Console.svelte';

export default mount(Console, { target: document.getElementById('surface')! });
