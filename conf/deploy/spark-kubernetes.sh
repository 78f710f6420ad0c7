#!/bin/sh
# One night on Kubernetes, from a pod that holds the distribution and may create pods (client mode). The image is Spark's own with JDK 17.
set -eu
export SPARK_HOME=/opt/spark
# The driver is reached by the name of a headless service in front of its pod.
export GONGKAI_SUBMIT='--master k8s://https://kubernetes.default.svc --deploy-mode client
  --conf spark.driver.host=gongkai-driver.gongkai.svc --conf spark.driver.port=7078 --conf spark.kubernetes.namespace=gongkai
  --conf spark.kubernetes.container.image=apache/spark:4.1.3-java17 --conf spark.executor.instances=10 --executor-cores 4
  --executor-memory 8g --driver-memory 16g --conf spark.executor.memoryOverhead=6g'
exec /opt/gongkai/bin/gongkai --data=hdfs://name/gongkai ingest hdfs://name/crawl
