// The tree of goals as it is drawn: which objective stands where, and the lines between them.

import type { GoalMap, Id, MapNode } from '../../gen/wire';

/** Nothing above it is helped by it, and nobody said why. */
export const hangsNowhere = (node: MapNode): boolean => !node.onTop && node.parent === null && !node.noParentReason;

/** Helps a goal that is more than one level up. */
export const isFar = (node: MapNode): boolean => (node.distance ?? 0) > 1;

/** What hangs on an objective or one of its key results, in the order of those. */
export function children(map: GoalMap, node: MapNode): MapNode[] {
  const goals: Id[] = [node.objective, ...node.keyResults.map((one) => one.id)];
  const under = map.nodes.filter((one) => one.parent !== null && goals.includes(one.parent.id));
  return under.sort((one, other) => goals.indexOf(one.parent!.id) - goals.indexOf(other.parent!.id));
}

/** The columns from the left: what helps a goal stands in the order of the goals, what hangs nowhere comes last. */
export function columns(map: GoalMap): MapNode[][] {
  const width = Math.max(0, ...map.nodes.map((node) => node.column + 1));
  const sorted: MapNode[][] = [];
  for (let column = 0; column < width; column += 1) {
    const goals = sorted.flat().flatMap((node) => [node.objective, ...node.keyResults.map((one) => one.id)]);
    const place = (node: MapNode) => (node.parent ? goals.indexOf(node.parent.id) : node.onTop ? -1 : Infinity);
    const own = map.nodes.filter((node) => node.column === column);
    sorted.push(own.map((node, index) => ({ node, index })).sort((one, other) => by(place(one.node), place(other.node)) || one.index - other.index).map(({ node }) => node));
  }
  return sorted;
}

const by = (one: number, other: number): number => (one === other ? 0 : one < other ? -1 : 1);

/** A line from the goal that is helped to the objective that helps it, or from who gives to who needs. */
export interface Line {
  from: Id;
  to: Id;
  kind: 'link' | 'far' | 'need';
}

export function lines(map: GoalMap): Line[] {
  const links: Line[] = map.nodes.flatMap((node) => (node.parent ? [{ from: node.parent.id, to: node.objective, kind: isFar(node) ? ('far' as const) : ('link' as const) }] : []));
  const needs: Line[] = map.dependencies.flatMap(({ dependency }) => {
    const gives = map.nodes.find((node) => node.unit === dependency.toUnit);
    const isOpen = !['declined', 'withdrawn'].includes(dependency.state);
    return gives && isOpen ? [{ from: gives.objective, to: dependency.objective, kind: 'need' as const }] : [];
  });
  return [...links, ...needs];
}

/** From the right edge of one to the left edge of another; within a column out to the right and back. */
export function curve(from: DOMRect, to: DOMRect, origin: DOMRect, drop: number): string {
  const startY = from.top + from.height / 2 - origin.top;
  const endY = to.top + drop - origin.top;
  const startX = from.right - origin.left;
  const beside = to.left > from.right;
  const endX = (beside ? to.left : to.right) - origin.left;
  const bend = beside ? (endX - startX) / 2 : 60;
  return `M ${startX} ${startY} C ${startX + bend} ${startY} ${endX + (beside ? -bend : bend)} ${endY} ${endX} ${endY}`;
}
