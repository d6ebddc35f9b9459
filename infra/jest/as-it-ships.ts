// The pages are made as in the image (infra/images/Dockerfile): React for development takes nearly twice the time for them.
process.env['NODE_ENV'] = 'production';
