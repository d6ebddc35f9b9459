/** What the preparation says to whoever runs `npm start` or `npm test`. */
export const messages = {
  nodeTooOld: (version) =>
    `Se necesita Node.js 20 o posterior y este equipo tiene ${version}. Instale una versión vigente desde https://nodejs.org y repita la orden.`,
  waiting: 'Otra orden está preparando esta misma carpeta; en cuanto termine, se continúa.',
  installing: 'Instalando dependencias (solo la primera vez o cuando cambian; unos dos minutos)…',
  installed: (seconds) => `Dependencias instaladas en ${seconds} s.`,
  building: 'Compilando (solo cuando cambia el código; alrededor de un minuto)…',
  built: (seconds) => `Compilación lista en ${seconds} s.`,
  stillWorking: (seconds) => `  … sigue en curso (${seconds} s)`,
  offline: (log) =>
    `No se pudieron descargar las dependencias. Revise su conexión a internet o su proxy y repita la orden. Detalle: ${log}`,
  noSpace: 'No hay espacio en disco para continuar. Libere al menos 3 GB y repita la orden.',
  unwritable: (path) =>
    `No se puede escribir en ${path}. Dé permiso de escritura a su usuario sobre esa carpeta y repita la orden.`,
  lockMismatch:
    'package-lock.json no corresponde a package.json. Ejecute «npm install», guarde el archivo resultante y repita la orden.',
  npmMissing: 'No se encontró npm. Instale Node.js con npm desde https://nodejs.org y repita la orden.',
  runtimeMissing: (log) =>
    `Se instalaron las dependencias, pero falta el Node.js propio del proyecto. Borre la carpeta node_modules y repita la orden. Detalle: ${log}`,
  installFailed: (log) => `No se pudieron instalar las dependencias. Corrija lo que indica ${log} y repita la orden.`,
  buildFailed: (log) => `No se pudo compilar. Corrija los errores de arriba y repita la orden. Detalle: ${log}`,
};
