import { Kind, type FieldNode, type GraphQLResolveInfo, type SelectionSetNode } from 'graphql';

const known = new WeakMap<FieldNode, Map<string, ReadonlySet<string>>>();

/**
 * Names of the fields that an operation asks for at this path below the field at hand, through fragments too; null where
 * the path itself is not asked for. Whether a directive leaves one out is not looked at: what may be asked for is named.
 */
export function selectedFields(info: GraphQLResolveInfo, ...path: string[]): ReadonlySet<string> | null {
  const [node, ...others] = info.fieldNodes;
  if (others.length) return found(info, info.fieldNodes, path);
  // The same document comes back as the same nodes: what it selects is found once.
  let ofNode = known.get(node!);
  if (!ofNode) known.set(node!, (ofNode = new Map()));
  const key = path.join('.');
  let fields = ofNode.get(key);
  if (!fields) {
    fields = found(info, [node!], path) ?? NOTHING;
    ofNode.set(key, fields);
  }
  return fields === NOTHING ? null : fields;
}

const NOTHING: ReadonlySet<string> = new Set();

function found(info: GraphQLResolveInfo, nodes: readonly FieldNode[], [name, ...rest]: readonly string[]): ReadonlySet<string> | null {
  const below = nodes.flatMap((node) => fieldsOf(info, node.selectionSet));
  if (name === undefined) return new Set(below.map((node) => node.name.value));
  const chosen = below.filter((node) => node.name.value === name);
  return chosen.length ? found(info, chosen, rest) : null;
}

function fieldsOf(info: GraphQLResolveInfo, set: SelectionSetNode | undefined): FieldNode[] {
  return (set?.selections ?? []).flatMap((selection) => {
    switch (selection.kind) {
      case Kind.FIELD:
        return [selection];
      case Kind.INLINE_FRAGMENT:
        return fieldsOf(info, selection.selectionSet);
      case Kind.FRAGMENT_SPREAD:
        return fieldsOf(info, info.fragments[selection.name.value]?.selectionSet);
    }
  });
}
