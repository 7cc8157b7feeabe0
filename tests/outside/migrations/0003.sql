insert into artifacts (repository_id, uid, digest, media_type, artifact_type, config_media_type, is_index, size_bytes,
                       total_size_bytes, subject, architecture, os, annotations, payload, creator, last_modifier, create_time,
                       update_time)
values (1, '00000000-0000-7000-8000-00000000000a', decode('01' || repeat('a1', 32), 'hex'),
        'application/vnd.oci.image.manifest.v1+json', 'application/vnd.oci.image.config.v1+json',
        'application/vnd.oci.image.config.v1+json', false, 10, 12, null, 'arm64', 'linux', '{"note": "one"}', repeat('x', 10)::bytea,
        'ann', 'ann', '2026-01-02', '2026-01-02'),
       (1, '00000000-0000-7000-8000-00000000000b', decode('01' || repeat('a2', 32), 'hex'),
        'application/vnd.oci.image.index.v1+json', null, null, true, 20, 32, decode('01' || repeat('a0', 32), 'hex'), null,
        null, '{}', repeat('x', 20)::bytea, 'ann', 'ann', '2026-01-03', '2026-01-03');
insert into artifact_children (repository_id, parent_id, child_id) values (1, 2, 1);
insert into artifact_blobs (repository_id, artifact_id, blob_id) values (1, 1, 1);
insert into artifact_spans (repository_id, artifact_id, added_version) values (1, 1, 1), (1, 2, 2);
insert into blob_spans (repository_id, blob_id, added_version, reference_count, digest, size_bytes)
select 1, id, 1, 1, digest, size_bytes from blobs where id = 1;
insert into tags (repository_id, name, artifact_id, uid, creator, last_modifier, create_time, update_time)
values (1, 'latest', 2, '00000000-0000-7000-8000-00000000000c', 'ann', 'ann', '2026-01-03', '2026-01-03');
insert into tag_history (repository_id, name, version, kind, artifact_id, tag_uid, actor, create_time, reason)
values (1, 'latest', 2, 1, 2, '00000000-0000-7000-8000-00000000000c', 'ann', '2026-01-03', 'release');
