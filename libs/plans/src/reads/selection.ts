import { Kind, type GraphQLResolveInfo, type SelectionSetNode } from 'graphql';

/** Whether an operation asks for the field at this path below the one at hand, through fragments too. */
export function selects(info: GraphQLResolveInfo, ...path: string[]): boolean {
  return info.fieldNodes.some((node) => below(info, node.selectionSet, path));
}

function below(info: GraphQLResolveInfo, set: SelectionSetNode | undefined, path: readonly string[]): boolean {
  if (!path.length) return true;
  return (set?.selections ?? []).some((selection) => {
    switch (selection.kind) {
      case Kind.FIELD:
        return selection.name.value === path[0] && below(info, selection.selectionSet, path.slice(1));
      case Kind.INLINE_FRAGMENT:
        return below(info, selection.selectionSet, path);
      case Kind.FRAGMENT_SPREAD:
        return below(info, info.fragments[selection.name.value]?.selectionSet, path);
    }
  });
}
