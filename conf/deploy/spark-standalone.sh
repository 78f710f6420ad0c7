#!/bin/sh
# One night on a Spark standalone cluster, started on a machine that reaches its master and HDFS. Unpack the distribution there; workers
# need nothing but Spark and a JDK, version 17: program, configuration and OCR travel with the job.
set -eu
export SPARK_HOME=/opt/spark
export HADOOP_CONF_DIR=/etc/hadoop/conf
# --total-executor-cores is also what the run waits for before it shares out the work. Each core reads PDF and Office files in a child
# process of isolation.memory_mib (conf/pipeline.yaml) beside the executor's own memory.
export GONGKAI_SUBMIT='--master spark://master:7077 --total-executor-cores 80 --executor-cores 8 --executor-memory 16g
  --driver-memory 16g --conf spark.speculation=true'
exec /opt/gongkai/bin/gongkai --data=hdfs://name/gongkai ingest hdfs://name/crawl
