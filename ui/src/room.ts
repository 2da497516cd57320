import { mount } from 'svelte';
import './theme.css';
import Room from './room/Room.svelte';

export default mount(Room, { target: document.getElementById('surface')! });
